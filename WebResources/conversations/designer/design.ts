import type {
  coach_answerer,
  coach_coachingmodel,
  coach_coachingprocess,
  coach_coachingtype,
  coach_diagnosis,
  coach_questionkind,
  coach_template_statuscode,
} from "../../shared/model.g";

/** A template as it is designed: what is typed and chosen, and nothing that the server works out. */
export interface Head {
  name: string;
  model: coach_coachingmodel;
  type: coach_coachingtype;
  process: coach_coachingprocess;
  gap: coach_diagnosis | null;
  minutes: number | null;
  description: string;
  tables: string[];
  stages: number[];
}

export interface Question {
  id: string;
  prompt: string;
  help: string;
  kind: coach_questionkind;
  required: boolean;
  answeredBy: coach_answerer;
  choices: string;
  column: string;
}

export interface Section {
  id: string;
  name: string;
  help: string;
  questions: Question[];
}

export interface Design {
  head: Head;
  sections: Section[];
}

/** What the server says of it beside. */
export interface Standing {
  id: string;
  version: number;
  status: coach_template_statuscode;
  /** The version that it revises. */
  revises: number | null;
}

/** The lines of the choices, as the server reads them. */
export const linesOf = (choices: string): string[] => [
  ...new Set(
    choices
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ),
];

/** Whether everything that must have words has them: until then nothing is sent. */
export const isWritten = ({ head, sections }: Design): boolean =>
  head.name.trim() !== "" &&
  sections.every(({ name, questions }) => name.trim() !== "" && questions.every(({ prompt }) => prompt.trim() !== ""));

export const allQuestions = ({ sections }: Design): Question[] => sections.flatMap(({ questions }) => questions);

export const withSection = (design: Design, id: string, change: (section: Section) => Section): Design => ({
  ...design,
  sections: design.sections.map((section) => (section.id === id ? change(section) : section)),
});

export const withQuestion = (design: Design, id: string, change: Partial<Question>): Design => ({
  ...design,
  sections: design.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => (question.id === id ? { ...question, ...change } : question)),
  })),
});

export const withoutSection = (design: Design, id: string): Design => ({
  ...design,
  sections: design.sections.filter((section) => section.id !== id),
});

export const withoutQuestion = (design: Design, id: string): Design => ({
  ...design,
  sections: design.sections.map((section) => ({
    ...section,
    questions: section.questions.filter((question) => question.id !== id),
  })),
});

function swapped<Item>(items: Item[], from: number, to: number): Item[] {
  const moved = [...items];
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
}

export function sectionMoved(design: Design, id: string, by: -1 | 1): Design {
  const from = design.sections.findIndex((section) => section.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= design.sections.length) return design;
  return { ...design, sections: swapped(design.sections, from, to) };
}

/** A section in the place of another. */
export function sectionPlaced(design: Design, id: string, at: string): Design {
  const place = (wanted: string) => design.sections.findIndex((section) => section.id === wanted);
  const [from, to] = [place(id), place(at)];
  return from < 0 || to < 0 ? design : { ...design, sections: swapped(design.sections, from, to) };
}

/** One place up or down; past the end of its section a question goes on into the next one. */
export function questionMoved(design: Design, id: string, by: -1 | 1): Design {
  const home = design.sections.findIndex(({ questions }) => questions.some((question) => question.id === id));
  const section = design.sections[home];
  if (!section) return design;
  const from = section.questions.findIndex((question) => question.id === id);
  const to = from + by;
  if (to >= 0 && to < section.questions.length)
    return withSection(design, section.id, (each) => ({ ...each, questions: swapped(each.questions, from, to) }));
  const next = design.sections[home + by];
  if (!next) return design;
  return questionPlaced(design, id, next.id, by > 0 ? 0 : next.questions.length);
}

/** A question at a place among those of a section, counted without itself. */
export function questionPlaced(design: Design, id: string, sectionId: string, at: number): Design {
  const question = allQuestions(design).find((each) => each.id === id);
  if (!question) return design;
  return withSection(withoutQuestion(design, id), sectionId, (section) => ({
    ...section,
    questions: [...section.questions.slice(0, at), question, ...section.questions.slice(at)],
  }));
}

/** Where a question stands, for whoever cannot see it. */
export function placeOf(design: Design, id: string): { section: Section; number: number } | null {
  for (const section of design.sections) {
    const at = section.questions.findIndex((question) => question.id === id);
    if (at >= 0) return { section, number: at + 1 };
  }
  return null;
}
