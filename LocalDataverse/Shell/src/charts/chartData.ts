import { strings } from "../strings";
import type { Row } from "../webapi/client";
import type { Table } from "../webapi/metadata";
import { formatted } from "../webapi/row";
import { attr, parseXml } from "../webapi/xml";
import type { Chart } from "./chart";
import { dateGroupingOf, yearOf } from "./chartQuery";

export interface Series {
  name: string;
  /** One for each category. */
  values: number[];
}

export interface ChartData {
  categories: string[];
  series: Series[];
}

interface Key {
  label: string;
  order: number;
}

/** What the server counted, as categories and series. Choices and dates stand in their own order, the rest as the query has it. */
export function chartData(chart: Chart, rows: Row[], table: Table): ChartData {
  const grouping = dateGroupingOf(chart.fetchXml, chart.category);
  const isOrdered = grouping !== undefined || isChoice(chart, table, chart.category);
  const categoryOf = (row: Row) => keyOf(row, chart.category, grouping);
  const categories = distinct(rows.map(categoryOf), isOrdered);
  const { series } = chart;
  const seriesOf = (row: Row) => (series === undefined ? undefined : keyOf(row, series, undefined));
  const names =
    series === undefined
      ? [undefined]
      : distinct(
          rows.map((row) => keyOf(row, series, undefined)),
          true,
        );
  return {
    categories,
    series: chart.measures.flatMap((measure) =>
      names.map((name) => ({
        name: name ?? measureName(chart, table, measure),
        values: categories.map((category) =>
          rows
            .filter((row) => categoryOf(row).label === category && seriesOf(row)?.label === name)
            .reduce((sum, row) => sum + Number(row[measure] ?? 0), 0),
        ),
      })),
    ),
  };
}

function distinct(keys: Key[], isOrdered: boolean): string[] {
  const sorted = isOrdered ? [...keys].sort((a, b) => a.order - b.order) : keys;
  return [...new Set(sorted.map(({ label }) => label))];
}

function keyOf(row: Row, alias: string, grouping: string | undefined): Key {
  const value = Number(row[alias]);
  if (grouping === undefined || grouping === "year" || row[alias] == null)
    return { label: formatted(row, alias) || strings.blank, order: row[alias] == null ? Infinity : value };
  const year = Number(row[yearOf(alias)]);
  const label =
    grouping === "month"
      ? new Intl.DateTimeFormat(undefined, { month: "short", year: "numeric" }).format(new Date(year, value - 1, 1))
      : `${formatted(row, alias)} / ${String(year)}`;
  return { label, order: year * 1000 + value };
}

function isChoice(chart: Chart, table: Table, alias: string): boolean {
  const kind = table.columns.get(attr(columnOf(chart, alias), "name"))?.kind;
  return kind === "choice" || kind === "status" || kind === "state";
}

/** "Average of Attainment": the function and the column. */
function measureName(chart: Chart, table: Table, alias: string): string {
  const column = columnOf(chart, alias);
  const aggregate = attr(column, "aggregate");
  // A count of rows counts the rows, whichever column it names.
  if (aggregate === "count") return table.collectionName;
  const label = table.columns.get(attr(column, "name"))?.label ?? alias;
  return `${(strings.aggregates as Record<string, string>)[aggregate] ?? aggregate} ${label}`;
}

const columnOf = (chart: Chart, alias: string): Element | undefined =>
  [...parseXml(chart.fetchXml, "chart's query").getElementsByTagName("attribute")].find(
    (column) => attr(column, "alias") === alias,
  );
