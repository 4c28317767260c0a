import { withoutColumns } from "../list/only";
import { attr, child, children, parseXml } from "../webapi/xml";

/** The alias of the year that is asked for beside a month, a quarter or a week, so that two Marches are not one. */
export const yearOf = (alias: string): string => `${alias}_year`;

const withinYear = ["month", "quarter", "week", "day"];

/** The parts of a date an alias has to be put together from; undefined when it is no part of a date. */
export function dateGroupingOf(fetchXml: string, alias: string): string | undefined {
  const columns = [...parseXml(fetchXml, "chart's query").getElementsByTagName("attribute")];
  return (
    attr(
      columns.find((column) => attr(column, "alias") === alias),
      "dategrouping",
    ) || undefined
  );
}

/** The first and the last day of a month, a quarter or a year; of other parts of a date the days are not known here. */
export function daysOf(grouping: string, value: number, year: number): [string, string] | undefined {
  const day = (month: number, date: number, ofYear = year) =>
    new Date(Date.UTC(ofYear, month, date)).toISOString().slice(0, 10);
  if (grouping === "month") return [day(value - 1, 1), day(value, 0)];
  if (grouping === "quarter") return [day(value * 3 - 3, 1), day(value * 3, 0)];
  if (grouping === "year") return [day(0, 1, value), day(12, 0, value)];
  return undefined;
}

/** A chart's query over the rows of a view: the view's conditions are added, its columns are not. */
export function chartQuery(chartFetchXml: string, viewFetchXml: string): string {
  const document = parseXml(chartFetchXml, "chart's query");
  const entity = child(document.documentElement, "entity");
  const view = child(parseXml(viewFetchXml, "view's query").documentElement, "entity");
  if (!entity || !view) throw new Error("The chart's query names no table.");
  for (const part of children(view).filter(({ localName }) => localName === "filter" || localName === "link-entity"))
    entity.appendChild(withoutColumns(document.importNode(part, true) as Element));
  for (const column of [...entity.getElementsByTagName("attribute")]) {
    if (!withinYear.includes(attr(column, "dategrouping"))) continue;
    const year = column.cloneNode() as Element;
    year.setAttribute("dategrouping", "year");
    year.setAttribute("alias", yearOf(attr(column, "alias")));
    column.after(year);
  }
  return new XMLSerializer().serializeToString(document);
}
