import type { Only } from "../list/only";
import { strings } from "../strings";
import type { Row } from "../webapi/client";
import type { Column, Table } from "../webapi/metadata";
import { formatted } from "../webapi/row";
import { attr, parseXml } from "../webapi/xml";
import type { Chart } from "./chart";
import { dateGroupingOf, yearOf } from "./chartQuery";
import { rowsBehind } from "./drill";
import { formatValue, monthName } from "./scale";

/** One of the things rows are grouped by. */
export interface Group {
  key: string;
  label: string;
  order: number;
  /** The colour its choice gives the option, whatever else is in the chart. */
  color: string | undefined;
}

/** A figure: one mark of the drawing, one cell of the table. */
export interface Cell {
  value: number;
  text: string;
  /** The rows it is made of; none where there are none. */
  only: Only | undefined;
}

export interface Series {
  key: string;
  name: string;
  color: string | undefined;
  /** One for each category. */
  cells: Cell[];
}

export interface ChartData {
  categories: Group[];
  series: Series[];
  /** What the figures are: "Average Attainment (%)". */
  measures: string;
}

const nothing: Cell = { value: 0, text: formatValue(0), only: undefined };

/** What the server counted, as categories and series. Choices and dates stand in their own order, the rest as the query has it. */
export function chartData(chart: Chart, rows: Row[], table: Table, name: string): ChartData {
  const grouping = dateGroupingOf(chart.fetchXml, chart.category);
  const column = columnOf(chart, table, chart.category);
  const categoryOf = (row: Row) => groupOf(row, chart.category, column, grouping);
  const categories = distinct(rows.map(categoryOf), grouping !== undefined || isChoice(column));
  const { series } = chart;
  const seriesColumn = series === undefined ? undefined : columnOf(chart, table, series);
  const seriesOf = (row: Row) => (series === undefined ? undefined : groupOf(row, series, seriesColumn, undefined));
  const groups = distinct(
    rows.flatMap((row) => seriesOf(row) ?? []),
    true,
  );
  const cellOf = (measure: string, category: Group, group: Group | undefined): Cell => {
    const row = rows.find((one) => categoryOf(one).key === category.key && seriesOf(one)?.key === group?.key);
    if (!row) return nothing;
    const value = Number(row[measure] ?? 0);
    const labels = [category.label, ...(group ? [group.label] : [])];
    return { value, text: textOf(row, measure, value), only: rowsBehind(chart, name, row, measure, labels) };
  };
  const textOf = (row: Row, measure: string, value: number) =>
    columnOf(chart, table, measure)?.kind === "money" ? formatted(row, measure) : formatValue(value);
  const names = chart.measures.map((measure) => measureName(chart, table, measure));
  return {
    categories,
    measures: names.join(", "),
    series: chart.measures.flatMap((measure, index) =>
      (groups.length > 0 ? groups : [undefined]).map((group) => ({
        key: `${measure}.${group?.key ?? ""}`,
        name: group?.label ?? names[index] ?? measure,
        color: group?.color,
        cells: categories.map((category) => cellOf(measure, category, group)),
      })),
    ),
  };
}

function distinct(groups: Group[], isOrdered: boolean): Group[] {
  const sorted = isOrdered ? [...groups].sort((a, b) => a.order - b.order) : groups;
  return [...new Map(sorted.map((group) => [group.key, group])).values()];
}

function groupOf(row: Row, alias: string, column: Column | undefined, grouping: string | undefined): Group {
  const raw = row[alias];
  if (raw == null) return { key: "", label: strings.blank, order: Infinity, color: undefined };
  const value = Number(raw);
  const label = formatted(row, alias) || strings.blank;
  if (grouping === undefined || grouping === "year") {
    const color = column?.options.find((option) => option.value === value)?.color ?? undefined;
    return { key: String(raw), label, order: value, color };
  }
  const year = Number(row[yearOf(alias)]);
  return {
    key: `${String(year)}/${String(value)}`,
    label: grouping === "month" ? monthName(year, value) : `${label} / ${String(year)}`,
    order: year * 1000 + value,
    color: undefined,
  };
}

function isChoice(column: Column | undefined): boolean {
  return column !== undefined && ["choice", "status", "state"].includes(column.kind);
}

/** "Average of Attainment": the function and the column. */
function measureName(chart: Chart, table: Table, alias: string): string {
  const aggregate = attr(attributeOf(chart, alias), "aggregate");
  // A count of rows counts the rows, whichever column it names.
  if (aggregate === "count") return table.collectionName;
  const label = columnOf(chart, table, alias)?.label ?? alias;
  return `${(strings.aggregates as Record<string, string>)[aggregate] ?? aggregate} ${label}`;
}

const attributeOf = (chart: Chart, alias: string): Element | undefined =>
  [...parseXml(chart.fetchXml, "chart's query").getElementsByTagName("attribute")].find(
    (attribute) => attr(attribute, "alias") === alias,
  );

/** The column an alias stands for, where it is one of the chart's own table. */
function columnOf(chart: Chart, table: Table, alias: string): Column | undefined {
  const attribute = attributeOf(chart, alias);
  return attribute?.parentElement?.localName === "entity" ? table.columns.get(attr(attribute, "name")) : undefined;
}
