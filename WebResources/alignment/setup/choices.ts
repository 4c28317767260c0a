/** A value of a choice that a query names. */
export interface NamedValue {
  table: string;
  column: string;
  value: number;
}

/** Operators whose value is one of the choice's own; what is compared by size is no choice. */
const byValue = new Set(["eq", "ne", "neq", "in", "not-in"]);

/** The values that a query compares columns with, each with the table its column is of. Only whole numbers can be choices. */
export function valuesNamed(fetchXml: string): NamedValue[] {
  const root = new DOMParser().parseFromString(fetchXml, "text/xml");
  const tableOf = new Map(
    [...root.getElementsByTagName("link-entity")].map((join) => [
      join.getAttribute("alias") ?? "",
      join.getAttribute("name") ?? "",
    ]),
  );
  return [...root.getElementsByTagName("condition")].flatMap((condition) => {
    if (!byValue.has(condition.getAttribute("operator") ?? "")) return [];
    const joined = condition.getAttribute("entityname");
    const table =
      joined === null
        ? (condition.closest("link-entity, entity")?.getAttribute("name") ?? "")
        : (tableOf.get(joined) ?? joined);
    const column = condition.getAttribute("attribute") ?? "";
    const values = [condition.getAttribute("value"), ...[...condition.children].map((value) => value.textContent)];
    return values
      .filter((value) => value !== null && /^-?\d+$/.test(value.trim()))
      .map((value) => ({ table, column, value: Number(value) }));
  });
}

/** The choices of this organisation: by table and column their label and the values there are. */
export type Choices = Map<string, { label: string; values: Set<number> }>;

export const choiceKey = (table: string, column: string): string => `${table}.${column}`;

/** A value that is not among those of its choice, with what people call the choice. */
export interface MissingValue extends NamedValue {
  label: string;
}

/** The values that this organisation does not have. A column that is no choice has none to miss. */
export const valuesMissing = (named: NamedValue[], choices: Choices): MissingValue[] =>
  named.flatMap((one) => {
    const choice = choices.get(choiceKey(one.table, one.column));
    return choice?.values.has(one.value) === false ? [{ ...one, label: choice.label }] : [];
  });
