import type { PromiseInfo } from "../contracts.g";
import type { Person } from "./people";

/** A promise as it is typed. */
export interface Draft {
  subject: string;
  ownerId: string;
  /** The day by which it is done; a date of who promises, in no time zone. */
  due: string;
}

/** What stands in the form before anything is typed: a promise of the first, for the day that the server says. */
export const newDraft = (person: Person | undefined, day: string): Draft => ({
  subject: "",
  ownerId: person?.id ?? "",
  due: day,
});

/** A promise that is put differently. */
export const draftOf = ({ subject, ownerId, day }: PromiseInfo): Draft => ({
  subject,
  ownerId: ownerId ?? "",
  due: day ?? "",
});
