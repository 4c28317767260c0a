import { messageOf } from "../../shared/xrm";
import type { Count } from "../views/matching";
import { valuesMissing, valuesNamed, type Choices, type MissingValue } from "./choices";

/** A metric or a segment, as it reads. */
export interface Definition {
  id: string;
  name: string;
  table: string;
  fetchXml: string;
  unit?: string | null;
}

/** What a definition finds here. */
export type Match = { definition: Definition } & (
  | { how: "fine"; count: Count }
  /** It names values of choices that this organisation does not have. */
  | { how: "values"; values: MissingValue[] }
  /** It cannot be asked. */
  | { how: "broken"; why: string }
  /** Its table has records, and it finds none of them. */
  | { how: "none" }
  /** What it is about is not recorded yet, or comes with coaching itself. */
  | { how: "notYet" }
);

/**
 * What to make of what was counted.
 * @param counted how many records match, or why it could not be asked
 * @param inTable how many records its table has; undefined where that could not be read
 */
export function matchOf(
  definition: Definition,
  counted: Count | Error,
  inTable: number | undefined,
  choices: Choices,
): Match {
  const missing = valuesMissing(valuesNamed(definition.fetchXml), choices);
  if (missing.length > 0) return { definition, how: "values", values: missing };
  if (counted instanceof Error) return { definition, how: "broken", why: messageOf(counted) };
  if (counted.atLeast > 0) return { definition, how: "fine", count: counted };
  return { definition, how: inTable === 0 || isOurs(definition) ? "notYet" : "none" };
}

/** What only coaching brings about is not there before anybody coaches. */
const isOurs = ({ table, fetchXml }: Definition): boolean =>
  table.startsWith("coach_") || /(attribute|name)="coach_/.test(fetchXml);

/** Whether there is something to do about it. */
export const isLeft = ({ how }: Match): boolean => how === "values" || how === "broken" || how === "none";
