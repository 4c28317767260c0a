import { bare, type Row } from "../webapi/client";
import { lookupNavigation, type Column, type Table, type TableSummary } from "../webapi/metadata";
import { referenceOf, type Reference } from "../webapi/row";

/** A column's value as the form holds it: lookups as references, dates as the Web API writes them. */
export type Value = string | number | boolean | number[] | Reference | null;

export function isReference(value: Value | undefined): value is Reference {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function valueFromRow(row: Row, column: Column): Value {
  if (column.kind === "lookup") return referenceOf(row, column.name);
  const value = row[column.name];
  if (value == null) return null;
  if (column.kind === "multichoice") return String(value).split(",").map(Number);
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

export function sameValue(a: Value, b: Value): boolean {
  if (isReference(a) && isReference(b)) return bare(a.id) === bare(b.id) && a.table === b.table;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((value) => b.includes(value));
  return a === b || (isEmpty(a) && isEmpty(b));
}

export function isEmpty(value: Value): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** A changed value as a property of a PATCH or POST; a lookup is bound by its navigation property. */
export function wireProperty(
  table: Table,
  column: Column,
  value: Value,
  before: Value,
  tables: Map<string, TableSummary>,
): [string, unknown] {
  if (column.kind === "lookup") {
    // Clearing names the navigation property of what was there.
    const target = isReference(value) ? value.table : isReference(before) ? before.table : (column.targets[0] ?? "");
    const property = `${lookupNavigation(table, column.name, target)}@odata.bind`;
    return [property, isReference(value) ? `/${tables.get(target)?.entitySet ?? ""}(${bare(value.id)})` : null];
  }
  if (Array.isArray(value)) return [column.name, value.length > 0 ? value.join(",") : null];
  return [column.name, value === "" ? null : value];
}
