import { fill, strings } from "../../strings";
import { plainNumber, withUsersSigns } from "../../ui/dates/formats";
import type { Column } from "../../webapi/metadata";

export function showNumber(value: number, column: Column): string {
  const digits = column.kind === "integer" ? 0 : column.precision;
  const english = new Intl.NumberFormat("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return withUsersSigns(english.format(value));
}

/** A number to be edited: with the user's decimal sign, and nothing else. */
export const editedNumber = (value: number): string => withUsersSigns(String(value));

/** What a person typed, as a number within the column's bounds, or what is wrong with it. */
export function readNumber(text: string, column: Column): { value: number | null } | { error: string } {
  const plain = plainNumber(text).replace(/^\p{Sc}/u, "");
  if (plain === "") return { value: null };
  const value = Number(plain);
  if (!Number.isFinite(value)) return { error: fill(strings.notANumber, column.label) };
  const rounded = column.kind === "integer" ? Math.round(value) : Number(value.toFixed(column.precision));
  if (column.min !== null && rounded < column.min) return { error: fill(strings.tooSmall, column.label, column.min) };
  if (column.max !== null && rounded > column.max) return { error: fill(strings.tooLarge, column.label, column.max) };
  return { value: rounded };
}
