import type { Row } from "./client";

export const formattedSuffix = "@OData.Community.Display.V1.FormattedValue";
const tableSuffix = "@Microsoft.Dynamics.CRM.lookuplogicalname";

/** A reference to a row, as lookups hold it. */
export interface Reference {
  id: string;
  table: string;
  name: string;
}

/** The key a column has in a Web API row: lookups are `_name_value`; columns of a joined table `alias.name`. */
function keyOf(row: Row, column: string): string {
  const lookup = `_${column}_value`;
  return lookup in row ? lookup : column;
}

/** The text the server made of a value, for people. */
export function formatted(row: Row, column: string): string {
  const key = keyOf(row, column);
  const text = row[key + formattedSuffix] ?? row[key];
  return text == null ? "" : String(text);
}

/** The row a lookup column points at. */
export function referenceOf(row: Row, column: string): Reference | null {
  const key = keyOf(row, column);
  const id = row[key];
  const table = row[key + tableSuffix];
  if (typeof id !== "string" || typeof table !== "string") return null;
  return { id, table, name: formatted(row, column) };
}

export function text(row: Row, column: string): string {
  const value = row[column];
  return value == null ? "" : String(value);
}
