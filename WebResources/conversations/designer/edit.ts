import type { Head, Question, Section } from "./design";

/** What is dragged. */
export interface Dragged {
  kind: "section" | "question";
  id: string;
}

/** What a person can do to the design. */
export interface Edit {
  head: (change: Partial<Head>) => void;
  section: (section: Section, change: Partial<Pick<Section, "name" | "help">>) => void;
  question: (question: Question, change: Partial<Question>) => void;
  addSection: () => void;
  addQuestion: (section: Section) => void;
  removeSection: (section: Section) => void;
  removeQuestion: (question: Question) => void;
  moveSection: (section: Section, by: -1 | 1) => void;
  moveQuestion: (question: Question, by: -1 | 1) => void;
  drag: (dragged: Dragged) => void;
  /** What is dragged is put before a question, or at the end of a section. */
  drop: (section: Section, before?: Question) => void;
}
