import { shown } from "../../shared/rows";
import { text } from "../../shared/text";
import { xrm } from "../../shared/xrm";
import type { RecordFacts } from "../contracts";
import * as strings from "./strings";

/** A column as the client API describes it. */
interface Column {
  LogicalName: string;
  DisplayName?: string;
  AttributeType?: unknown;
}

/** Columns that hold a record, by the number or the name of their type (AttributeTypeCode). */
const lookups: unknown[] = [1, "Customer", 6, "Lookup", 9, "Owner"];

const propertyOf = ({ LogicalName, AttributeType }: Column): string =>
  lookups.includes(AttributeType) ? `_${LogicalName}_value` : LogicalName;

/**
 * What columns of the record say, with their labels, by name: for the questions that are about them. Which are there is
 * asked first, since one that is not would make the whole question an error; it says nothing.
 */
export async function readColumns(record: RecordFacts, names: string[]): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const { Attributes } = await xrm().Utility.getEntityMetadata(record.table, names);
  const columns = names
    .map((name) => Attributes.get(name) as Column | null | undefined)
    .filter((column): column is Column => column != null);
  if (columns.length === 0) return new Map();
  const select = columns.map(propertyOf).join(",");
  const row = (await xrm().WebApi.retrieveRecord(record.table, record.id, `?$select=${select}`)) as Record<
    string,
    unknown
  >;
  return new Map(
    columns.map((column) => {
      const value = shown(row, propertyOf(column)) ?? row[propertyOf(column)];
      const words = typeof value === "string" || typeof value === "number" ? String(value) : text(strings.factNone);
      return [column.LogicalName, `${column.DisplayName ?? column.LogicalName}: ${words}`];
    }),
  );
}
