import { opportunity, opportunity_columns } from "../../shared/model.g";
import type { Column, TableFacts } from "../views/tableFacts";

/** The days that a table knows, by what people call them. */
export const daysOf = ({ columns }: TableFacts): Column[] => columnsOf(columns, ["DateTime"]);

/** What can be added up. Amounts in the base currency stand beside each amount, and are taken of it anyway. */
export const sumsOf = ({ columns }: TableFacts): Column[] =>
  columnsOf(columns, ["Money", "Decimal", "Integer", "Double", "BigInt"]).filter(({ name }) => !name.endsWith("_base"));

const columnsOf = (columns: Column[], types: string[]): Column[] =>
  columns.filter(({ type }) => types.includes(type)).sort((one, other) => one.label.localeCompare(other.label));

/** The day that is usually meant: of what is done the day it was done, else the day it was entered. */
export function usualDay(table: TableFacts, fetchXml: string): string | undefined {
  const isDone = /attribute="statecode" operator="eq" value="[12]"/.test(fetchXml);
  const done: string =
    table.name === (opportunity.logicalName as string) ? opportunity_columns.actualclosedate : "actualend";
  const days = daysOf(table);
  return [...(isDone ? [done] : []), "createdon"].find((name) => days.some((day) => day.name === name));
}
