import { formatNumber } from "../../shared/format";
import { readBatch, rowsIn, type Answer } from "../../shared/readBatch";
import { shown } from "../../shared/rows";
import { text } from "../../shared/text";
import { Refusal } from "../../shared/webApi";
import { written } from "./fetchXml";
import * as strings from "./strings";
import type { TableFacts } from "./tableFacts";

/** How many records something matches. Dataverse counts up to a page; beyond it is known only that there are more. */
export interface Count {
  atLeast: number;
  isMore: boolean;
}

/** So many rows say what they are like. */
const RowsShown = 5;
const ColumnsShown = 3;

/**
 * The question how many rows a query matches, and for the first few of them. Asked as a total beside a page and not as an
 * aggregate: that one fails beyond 50,000 rows.
 */
export function countingFetch(fetchXml: string, table: TableFacts, columns: string[] = [], rows = 1): string {
  const fetch = new DOMParser().parseFromString(fetchXml, "text/xml").documentElement;
  const entity = [...fetch.children].find((child) => child.tagName === "entity");
  if (fetch.tagName !== "fetch" || !entity) throw new Error(fetchXml);
  for (const { name } of [...fetch.attributes]) fetch.removeAttribute(name);
  for (const name of ["attribute", "all-attributes", "order"])
    for (const node of [...entity.getElementsByTagName(name)]) node.remove();

  for (const name of [...new Set([table.idColumn, ...columns])].reverse()) {
    const column = document.createElementNS(null, "attribute");
    column.setAttribute("name", name);
    entity.prepend(column);
  }
  // A row counts once, through however many rows of a joined table it is found.
  if (entity.getElementsByTagName("link-entity").length > 0) fetch.setAttribute("distinct", "true");
  fetch.setAttribute("count", String(rows));
  fetch.setAttribute("returntotalrecordcount", "true");
  return written(fetch);
}

/** Its address in the Web API. */
export const fetchQuestion = (table: TableFacts, fetchXml: string): string =>
  `${table.entitySet}?fetchXml=${encodeURIComponent(fetchXml)}`;

/** The total in an answer; a refusal is thrown. */
export function countIn(answer: Answer | undefined): Count {
  if (answer instanceof Refusal) throw answer;
  return {
    atLeast: Number(answer?.["@Microsoft.Dynamics.CRM.totalrecordcount"] ?? 0),
    isMore: answer?.["@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded"] === true,
  };
}

/** "1,204", "more than 5,000". */
export const numberOf = ({ atLeast, isMore }: Count): string =>
  isMore ? text(strings.moreThan, formatNumber(atLeast)) : formatNumber(atLeast);

/** The first rows of a query, as people know them. */
export interface FirstRows {
  count: Count;
  headings: string[];
  rows: { id: string; cells: string[] }[];
}

export async function readFirst(fetchXml: string, table: TableFacts, viewColumns: string[]): Promise<FirstRows> {
  const columns = [table.nameColumn, ...viewColumns]
    .filter((name, index, all) => all.indexOf(name) === index)
    .flatMap((name) => table.columns.find((column) => column.name === name) ?? [])
    .slice(0, ColumnsShown);
  const names = columns.map(({ name }) => name);
  const [answer] = await readBatch([fetchQuestion(table, countingFetch(fetchXml, table, names, RowsShown))]);
  const rows = rowsIn<Record<string, unknown>>(answer);
  return {
    count: countIn(answer),
    headings: columns.map(({ label }) => label),
    rows: rows.map((row) => ({
      id: String(row[table.idColumn]),
      cells: names.map((name) => cellOf(row, name)),
    })),
  };
}

const cellOf = (row: Record<string, unknown>, column: string): string => {
  const value = row[column] ?? "";
  return (
    shown(row, column) ?? shown(row, `_${column}_value`) ?? (typeof value === "object" ? "" : String(value as string))
  );
};

/** The columns of a view of the table itself, in their order; those of joined tables have a dot. */
export function columnsOfLayout(layoutXml: string): string[] {
  const layout = new DOMParser().parseFromString(layoutXml, "text/xml");
  return [...layout.getElementsByTagName("cell")]
    .map((cell) => cell.getAttribute("name") ?? "")
    .filter((name) => name !== "" && !name.includes("."));
}
