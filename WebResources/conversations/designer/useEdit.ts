import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { coach_answerer, coach_questionkind } from "../../shared/model.g";
import { text } from "../../shared/text";
import {
  placeOf,
  questionMoved,
  questionPlaced,
  sectionMoved,
  sectionPlaced,
  withoutQuestion,
  withoutSection,
  withQuestion,
  withSection,
  type Design,
  type Question,
  type Section,
} from "./design";
import type { Dragged, Edit } from "./edit";
import * as strings from "./strings";
import type { Editing } from "./useDesign";

export const nameOf = (words: string): string => (words.trim() === "" ? text(strings.designUnnamed) : words.trim());

/** What a person does to the design; where the focus goes and what is read out follow. */
export function useEdit({ design, change }: Editing): { edit: Edit; said: string } {
  const [said, setSaid] = useState("");
  const focus = useRef<string>(undefined);
  const dragged = useRef<Dragged>(undefined);

  useLayoutEffect(() => {
    if (focus.current !== undefined) document.getElementById(focus.current)?.focus();
    focus.current = undefined;
  }, [design]);

  /** What has the focus keeps it, wherever it is drawn again. */
  const moved = (next: Design, name: string, id: string) => {
    if (next === design) return;
    focus.current = document.activeElement?.id;
    change(next);
    const place = placeOf(next, id);
    setSaid(
      place
        ? text(strings.designMovedTo, name, place.number, nameOf(place.section.name))
        : text(strings.designMovedSection, name, next.sections.findIndex((section) => section.id === id) + 1),
    );
  };
  const removed = (next: Design, name: string, focusOn: string) => {
    focus.current = focusOn;
    change(next);
    setSaid(text(strings.designRemoved, name));
  };
  const question = (): Question => ({
    id: crypto.randomUUID(),
    prompt: "",
    help: "",
    kind: coach_questionkind.Text,
    required: false,
    answeredBy: coach_answerer.Manager,
    choices: "",
    column: "",
  });

  const edit: Edit = {
    head: (part) => change({ ...design, head: { ...design.head, ...part } }),
    section: (section, part) => change(withSection(design, section.id, (each) => ({ ...each, ...part }))),
    question: (each, part) => change(withQuestion(design, each.id, part)),
    addSection: () => {
      const section: Section = { id: crypto.randomUUID(), name: "", help: "", questions: [] };
      focus.current = `section-${section.id}`;
      change({ ...design, sections: [...design.sections, section] });
    },
    addQuestion: (section) => {
      const added = question();
      focus.current = `prompt-${added.id}`;
      change(withSection(design, section.id, (each) => ({ ...each, questions: [...each.questions, added] })));
    },
    removeSection: (section) => removed(withoutSection(design, section.id), nameOf(section.name), "add-section"),
    removeQuestion: (each) =>
      removed(
        withoutQuestion(design, each.id),
        nameOf(each.prompt),
        `add-${placeOf(design, each.id)?.section.id ?? "section"}`,
      ),
    moveSection: (section, by) => moved(sectionMoved(design, section.id, by), nameOf(section.name), section.id),
    moveQuestion: (each, by) => moved(questionMoved(design, each.id, by), nameOf(each.prompt), each.id),
    drag: (what) => (dragged.current = what),
    drop: (section, before) => {
      const what = dragged.current;
      dragged.current = undefined;
      if (what?.kind === "section") {
        const name = design.sections.find(({ id }) => id === what.id)?.name ?? "";
        moved(sectionPlaced(design, what.id, section.id), nameOf(name), what.id);
      } else if (what && what.id !== before?.id) {
        const rest = section.questions.filter(({ id }) => id !== what.id);
        const at = before === undefined ? rest.length : rest.findIndex(({ id }) => id === before.id);
        const prompt = design.sections.flatMap(({ questions }) => questions).find(({ id }) => id === what.id)?.prompt;
        moved(questionPlaced(design, what.id, section.id, at), nameOf(prompt ?? ""), what.id);
      }
    },
  };
  return { edit, said };
}
