import type { Draft } from "./commitment";
import { coach_questionkind, type coach_question_row, type coach_templatesection_row } from "../../shared/model.g";

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

export interface Commitment extends Draft {
  id: string;
  ownerName: string;
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

/** A question as it is read: with its section expanded. */
export type QuestionRow = coach_question_row & { coach_sectionid?: coach_templatesection_row | null };

/** Groups questions into their sections, both in their order. */
export function toSections(rows: QuestionRow[]): Section[] {
  const sections = new Map<string, Section & { order: number }>();
  for (const row of rows) {
    const parent = row.coach_sectionid;
    const id = parent?.coach_templatesectionid ?? "";
    const section = sections.get(id) ?? {
      id,
      name: parent?.coach_name ?? "",
      order: parent?.coach_order ?? 0,
      questions: [],
    };
    sections.set(id, section);
    section.questions.push(toQuestion(row, id));
  }
  return [...sections.values()].sort((a, b) => a.order - b.order);
}

function toQuestion(row: QuestionRow, sectionId: string): Question {
  return {
    id: row.coach_questionid ?? "",
    sectionId,
    prompt: row.coach_prompt ?? "",
    help: row.coach_help ?? null,
    kind: row.coach_kind ?? coach_questionkind.Text,
    required: row.coach_required === true,
    choices: (row.coach_choices ?? "").split(/\r?\n/).filter((line) => line.trim() !== ""),
    column: row.coach_column ?? null,
  };
}
