import {
  account,
  coach_alignmentplan,
  opportunity,
  coach_answer,
  coach_question,
  coach_questionkind,
  coach_templatesection,
  task,
} from "../shared/model.g";
import { xrm } from "../shared/xrm";

/** One question of the template, in the order in which it is asked. */
export interface Question {
  id: string;
  sectionId: string;
  prompt: string;
  help: string | null;
  kind: coach_questionkind;
  required: boolean;
  choices: string[];
  column: string | null;
}

export interface Section {
  id: string;
  name: string;
  questions: Question[];
}

/** An answer as it is typed: text for words and choices, a number for numbers, ratings and yes/no (1 and 0). */
export interface Answer {
  id: string | null;
  text: string | null;
  number: number | null;
}

export interface Commitment {
  id: string;
  subject: string;
  due: string | null;
  done: boolean;
}

/** A conversation that has been started, with what was already said. */
export interface Conversation {
  id: string;
  startedOn: Date;
  templateName: string;
  sections: Section[];
  answers: ReadonlyMap<string, Answer>;
  commitments: Commitment[];
}

export const hasAnswer = (answer: Answer | undefined): boolean =>
  answer !== undefined && (answer.number !== null || (answer.text ?? "").trim() !== "");

/** Required questions without an answer; a required commitment is answered by any commitment of the conversation. */
export function missingQuestions(
  sections: Section[],
  answers: ReadonlyMap<string, Answer>,
  commitments: Commitment[],
): Question[] {
  return sections
    .flatMap((section) => section.questions)
    .filter((question) => question.required)
    .filter((question) =>
      question.kind === coach_questionkind.Commitment ? commitments.length === 0 : !hasAnswer(answers.get(question.id)),
    );
}

/** Groups rows of coach_question (with their section expanded) into sections, both in their order. */
export function toSections(rows: Record<string, unknown>[]): Section[] {
  const sections = new Map<string, Section & { order: number }>();
  for (const row of rows) {
    const parent = row.coach_sectionid as Record<string, unknown>;
    const id = String(parent[coach_templatesection.primaryId]);
    const section = sections.get(id) ?? {
      id,
      name: String(parent[coach_templatesection.columns.coach_name]),
      order: Number(parent[coach_templatesection.columns.coach_order]),
      questions: [],
    };
    sections.set(id, section);
    section.questions.push(toQuestion(row, id));
  }
  return [...sections.values()].sort((a, b) => a.order - b.order);
}

function toQuestion(row: Record<string, unknown>, sectionId: string): Question {
  const choices = (row[coach_question.columns.coach_choices] as string | null) ?? "";
  return {
    id: String(row[coach_question.primaryId]),
    sectionId,
    prompt: String(row[coach_question.columns.coach_prompt]),
    help: (row[coach_question.columns.coach_help] as string | null) ?? null,
    kind: row[coach_question.columns.coach_kind] as coach_questionkind,
    required: row[coach_question.columns.coach_required] === true,
    choices: choices.split(/\r?\n/).filter((line) => line.trim() !== ""),
    column: (row[coach_question.columns.coach_column] as string | null) ?? null,
  };
}

async function list(table: string, query: string): Promise<Record<string, unknown>[]> {
  return (await xrm().WebApi.retrieveMultipleRecords(table, query)).entities as Record<string, unknown>[];
}

/** Reads a started conversation: three requests side by side, whatever its length. */
export async function readConversation(id: string): Promise<Conversation> {
  const head = xrm().WebApi.retrieveRecord(
    "coach_conversation",
    id,
    "?$select=actualstart,createdon,_coach_templateid_value&$expand=coach_templateid($select=coach_name)",
  ) as PromiseLike<Record<string, unknown>>;
  const answers = list(
    coach_answer.logicalName,
    `?$select=coach_text,coach_number,_coach_questionid_value&$filter=_coach_conversationid_value eq ${id}`,
  );
  const commitments = readCommitments(id);
  const row = await head;
  const sections = toSections(
    await list(
      coach_question.logicalName,
      `?$select=coach_prompt,coach_help,coach_kind,coach_required,coach_choices,coach_column,coach_order&$filter=coach_sectionid/coach_templateid/coach_templateid eq ${String(row._coach_templateid_value)}&$expand=coach_sectionid($select=coach_name,coach_order)&$orderby=coach_order`,
    ),
  );
  return {
    id,
    startedOn: new Date(String(row.actualstart ?? row.createdon)),
    templateName: String((row.coach_templateid as Record<string, unknown> | null)?.coach_name ?? ""),
    sections,
    answers: new Map(
      (await answers).map((answer) => [
        String(answer._coach_questionid_value),
        {
          id: String(answer[coach_answer.primaryId]),
          text: (answer.coach_text as string | null) ?? null,
          number: (answer.coach_number as number | null) ?? null,
        },
      ]),
    ),
    commitments: await commitments,
  };
}

export async function readCommitments(conversationId: string): Promise<Commitment[]> {
  const rows = await list(
    task.logicalName,
    `?$select=subject,scheduledend,statecode&$filter=_coach_conversationid_value eq ${conversationId}&$orderby=createdon`,
  );
  return rows.map((row) => ({
    id: String(row.activityid),
    subject: String(row.subject),
    due: (row.scheduledend as string | null) ?? null,
    done: row.statecode === 1,
  }));
}

/** Writes one answer, the first time as a new row with the prompt as it reads now. */
export async function saveAnswer(conversationId: string, question: Question, answer: Answer): Promise<string> {
  const values = { coach_text: answer.text, coach_number: answer.number };
  if (answer.id !== null) {
    await xrm().WebApi.updateRecord(coach_answer.logicalName, answer.id, values);
    return answer.id;
  }
  const created = await xrm().WebApi.createRecord(coach_answer.logicalName, {
    ...values,
    coach_prompt: question.prompt,
    "coach_conversationid@odata.bind": `/coach_conversations(${conversationId})`,
    "coach_questionid@odata.bind": `/coach_questions(${question.id})`,
  });
  return created.id;
}

/** The entity sets of the tables a conversation can be about. */
const setOf: Record<string, string> = {
  account: account.entitySetName,
  opportunity: opportunity.entitySetName,
  coach_alignmentplan: coach_alignmentplan.entitySetName,
};

/** Writes a commitment: an ordinary task of the rep about the record, due at the end of that day's work. */
export async function saveCommitment(
  conversationId: string,
  record: { table: string; id: string; repId: string },
  subject: string,
  due: string,
): Promise<void> {
  await xrm().WebApi.createRecord(task.logicalName, {
    subject,
    scheduledend: new Date(`${due}T17:00:00`).toISOString(),
    "ownerid@odata.bind": `/systemusers(${record.repId})`,
    [`regardingobjectid_${record.table}_task@odata.bind`]: `/${setOf[record.table] ?? ""}(${record.id})`,
    "coach_conversationid@odata.bind": `/coach_conversations(${conversationId})`,
  });
}
