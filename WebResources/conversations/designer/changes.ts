import type { ChangeRequest } from "../../shared/changeSet";
import { coach_question, coach_template, coach_templatesection } from "../../shared/model.g";
import type { Design, Head, Question, Section } from "./design";

type Row = Record<string, unknown>;

const words = (typed: string): string | null => (typed.trim() === "" ? null : typed.trim());
const orderAt = (index: number): number => (index + 1) * 10;

export const headRow = (head: Head): Row => ({
  coach_name: head.name.trim(),
  coach_model: head.model,
  coach_type: head.type,
  coach_process: head.process,
  coach_gap: head.gap,
  coach_minutes: head.minutes,
  coach_description: words(head.description),
  coach_tables: words(head.tables.join(",")),
  coach_stages: words(head.stages.join(",")),
});

const sectionRow = (section: Section, index: number): Row => ({
  coach_name: section.name.trim(),
  coach_help: words(section.help),
  coach_order: orderAt(index),
});

const questionRow = (question: Question, index: number, sectionId: string): Row => ({
  coach_prompt: question.prompt.trim(),
  coach_help: words(question.help),
  coach_kind: question.kind,
  coach_required: question.required,
  coach_answeredby: question.answeredBy,
  coach_choices: words(question.choices),
  coach_column: words(question.column),
  coach_order: orderAt(index),
  "coach_sectionid@odata.bind": `/${coach_templatesection.entitySetName}(${sectionId})`,
});

function rowsOf({ sections }: Design): { sections: Map<string, Row>; questions: Map<string, Row> } {
  return {
    sections: new Map(sections.map((section, index) => [section.id, sectionRow(section, index)])),
    questions: new Map(
      sections.flatMap((section) =>
        section.questions.map((question, index) => [question.id, questionRow(question, index, section.id)] as const),
      ),
    ),
  };
}

/** Only what differs is sent: what somebody else has written beside it stays. */
function difference(before: Row, now: Row): Row | null {
  const changed = Object.entries(now).filter(([column, value]) => before[column] !== value);
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

function changed(set: string, before: Map<string, Row>, now: Map<string, Row>): ChangeRequest[] {
  return [...now].flatMap(([id, row]): ChangeRequest[] => {
    const was = before.get(id);
    const body = was ? difference(was, row) : null;
    return body ? [{ method: "PATCH", path: `${set}(${id})`, body }] : [];
  });
}

function added(set: string, key: string, before: Map<string, Row>, now: Map<string, Row>, more: Row): ChangeRequest[] {
  return [...now]
    .filter(([id]) => !before.has(id))
    .map(([id, row]) => ({ method: "POST", path: set, body: { [key]: id, ...row, ...more } }));
}

const removed = (set: string, before: Map<string, Row>, now: Map<string, Row>): ChangeRequest[] =>
  [...before.keys()].filter((id) => !now.has(id)).map((id) => ({ method: "DELETE", path: `${set}(${id})` }));

/** What has to be written so that the server has what is designed: in an order in which each finds what it needs. */
export function changesOf(templateId: string, before: Design, now: Design): ChangeRequest[] {
  const [was, is] = [rowsOf(before), rowsOf(now)];
  const head = difference(headRow(before.head), headRow(now.head));
  const template = `${coach_template.entitySetName}(${templateId})`;
  // A question whose section goes is gone with it, if it was not moved out before.
  const goneSections = removed(coach_templatesection.entitySetName, was.sections, is.sections);
  const left = new Map(
    before.sections
      .filter(({ id }) => is.sections.has(id))
      .flatMap(({ questions }) => questions.map(({ id }) => [id, was.questions.get(id) ?? {}] as const)),
  );
  return [
    ...removed(coach_question.entitySetName, left, is.questions),
    ...(head ? [{ method: "PATCH", path: template, body: head } as const] : []),
    ...added(coach_templatesection.entitySetName, coach_templatesection.primaryId, was.sections, is.sections, {
      "coach_templateid@odata.bind": `/${template}`,
    }),
    ...changed(coach_templatesection.entitySetName, was.sections, is.sections),
    ...added(coach_question.entitySetName, coach_question.primaryId, was.questions, is.questions, {}),
    ...changed(coach_question.entitySetName, was.questions, is.questions),
    ...goneSections,
  ];
}
