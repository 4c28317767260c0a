import { nextWorkingDay } from "../../shared/dates";
import type { Text } from "../../shared/text";
import * as strings from "./strings";

/** Who can promise something in a conversation: the rep, or who leads it. */
export interface Person {
  id: string;
  name: string;
}

/** A promise as it is typed. */
export interface Draft {
  subject: string;
  ownerId: string;
  /** The day by which it is done; a date of who promises, in no time zone. */
  due: string;
}

/** What stands in the form before anything is typed: a promise of the rep, for the next working day. */
export const newDraft = (rep: Person, today: string): Draft => ({
  subject: "",
  ownerId: rep.id,
  due: nextWorkingDay(today),
});

export interface Flaw {
  field: "subject" | "due";
  text: Text;
}

/** What keeps a promise from being made; a day that is kept may have passed since it was promised. */
export function flawOf(draft: Draft, before: Draft | undefined, today: string): Flaw | undefined {
  if (draft.subject.trim() === "") return { field: "subject", text: strings.commitmentEmpty };
  if (draft.due === "") return { field: "due", text: strings.commitmentNeedsDate };
  if (draft.due < today && draft.due !== before?.due) return { field: "due", text: strings.commitmentPast };
  return undefined;
}
