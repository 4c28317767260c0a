import { xrm } from "./xrm";

const FormattedValue = "@OData.Community.Display.V1.FormattedValue";

/** The rows of a table that a query finds. */
export async function readRows<Row>(table: string, query: string): Promise<Row[]> {
  return (await xrm().WebApi.retrieveMultipleRecords(table, query)).entities as Row[];
}

/** What a column shows to a person: the label of a choice, the name of a record, a number with its unit. */
export function shown(row: object, column: string): string | undefined {
  const value = (row as Record<string, unknown>)[column + FormattedValue];
  return typeof value === "string" ? value : undefined;
}
