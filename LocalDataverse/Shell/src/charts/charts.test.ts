import { expect, test } from "vitest";
import { pageFetch } from "../list/fetch";
import type { Row } from "../webapi/client";
import type { Table } from "../webapi/metadata";
import { readChart } from "./chart";
import { chartData, type ChartData } from "./chartData";
import { chartQuery } from "./chartQuery";
import { colorOf } from "./colors";
import { ticks } from "./scale";

const table = {
  collectionName: "Deals",
  columns: new Map([
    [
      "stage",
      {
        kind: "choice",
        label: "Stage",
        options: [
          { value: 1, color: "#111111" },
          { value: 2, color: "#222222" },
        ],
      },
    ],
    ["value", { kind: "decimal", label: "Value", options: [] }],
    ["closedon", { kind: "datetime", label: "Closed on", options: [] }],
  ]),
} as unknown as Table;

const summary = (attributes: string, category: string, type: string) => ({
  id: "c1",
  name: "Deals by stage",
  description: "",
  dataXml: `<datadefinition><fetchcollection><fetch mapping="logical" aggregate="true"><entity name="deal">${attributes}</entity></fetch></fetchcollection>
    <categorycollection><category alias="${category}"><measurecollection><measure alias="sum" /></measurecollection></category></categorycollection></datadefinition>`,
  presentationXml: `<Chart PaletteCustomColors="1,2,3; 4,5,6"><Series><Series ChartType="${type}" /></Series></Chart>`,
});
const sum = `<attribute name="value" aggregate="sum" alias="sum" />`;
const stage = `<attribute name="stage" groupby="true" alias="stage" />`;
const owner = `<attribute name="ownerid" groupby="true" alias="owner" />`;
const month = `<attribute name="closedon" groupby="true" dategrouping="month" alias="month" />`;
const named = (alias: string, value: unknown, name: string) => ({
  [alias]: value,
  [`${alias}@OData.Community.Display.V1.FormattedValue`]: name,
});

test("A chart has a category, perhaps a series, its figures, a drawing and its colours", () => {
  expect(readChart(summary(sum + stage + owner, "stage", "StackedBar"))).toMatchObject({
    category: "stage",
    series: "owner",
    measures: ["sum"],
    drawing: "StackedBar",
    colors: ["rgb(1,2,3)", "rgb(4,5,6)"],
  });
});

test("A type that is not drawn is named", () => {
  expect(readChart(summary(sum + stage, "stage", "Funnel"))).toMatchObject({ type: "Funnel", drawing: undefined });
});

const read = (attributes: string, category: string, type: string, rows: Row[]): ChartData =>
  chartData(readChart(summary(attributes, category, type)), rows, table, "Deals by stage");
const labels = ({ categories }: ChartData) => categories.map(({ label }) => label);
const figures = ({ series }: ChartData) => series.map(({ name, cells }) => [name, ...cells.map(({ value }) => value)]);

test("Choices stand in their own order, whatever order the rows have", () => {
  const data = read(sum + stage, "stage", "Column", [
    { ...named("stage", 2, "Propose"), sum: 5 },
    { ...named("stage", 1, "Qualify"), sum: 7 },
  ]);
  expect(labels(data)).toEqual(["Qualify", "Propose"]);
  expect(figures(data)).toEqual([["Sum of Value", 7, 5]]);
});

test("A second group makes series, and what is not there counts nothing", () => {
  const data = read(sum + stage + owner, "stage", "StackedColumn", [
    { ...named("stage", 1, "Qualify"), ...named("owner", "a", "Ann"), sum: 5 },
    { ...named("stage", 2, "Propose"), ...named("owner", "b", "Bob"), sum: 7 },
  ]);
  expect(figures(data)).toEqual([
    ["Ann", 5, 0],
    ["Bob", 0, 7],
  ]);
});

test("Two people of one name stay two", () => {
  const data = read(sum + owner, "owner", "Bar", [
    { ...named("owner", "a", "Ann"), sum: 5 },
    { ...named("owner", "b", "Ann"), sum: 7 },
  ]);
  expect(figures(data)).toEqual([["Sum of Value", 5, 7]]);
});

test("Months of different years are different months, in their order", () => {
  const data = read(sum + month, "month", "Line", [
    { month: 1, month_year: 2027, sum: 3 },
    { month: 12, month_year: 2026, sum: 2 },
    { month: 1, month_year: 2026, sum: 1 },
  ]);
  expect(labels(data)).toEqual(["Jan 2026", "Dec 2026", "Jan 2027"]);
  expect(figures(data)).toEqual([["Sum of Value", 1, 2, 3]]);
});

test("Rows without a value are one blank category", () => {
  expect(labels(read(sum + stage, "stage", "Column", [{ stage: null, sum: 1 }]))).toEqual(["(blank)"]);
});

test("A series and a mark have the colour of their option, whichever others are there", () => {
  const chart = readChart(summary(sum + owner + stage, "owner", "StackedColumn"));
  const propose = { ...named("stage", 2, "Propose"), ...named("owner", "a", "Ann"), sum: 1 };
  const qualify = { ...named("stage", 1, "Qualify"), ...named("owner", "a", "Ann"), sum: 1 };
  const alone = chartData(chart, [propose], table, "");
  const both = chartData(chart, [propose, qualify], table, "");
  expect(colorOf(chart, alone, 0)).toBe("#222222");
  expect([colorOf(chart, both, 0), colorOf(chart, both, 1)]).toEqual(["#111111", "#222222"]);
});

test("Bars of a choice have the colours of its options, and bars of anything else the chart's", () => {
  const byStage = readChart(summary(sum + stage, "stage", "Bar"));
  const byOwner = readChart(summary(sum + owner, "owner", "Bar"));
  const row = { ...named("stage", 2, "Propose"), ...named("owner", "a", "Ann"), sum: 1 };
  expect(colorOf(byStage, chartData(byStage, [row], table, ""), 0, 0)).toBe("#222222");
  expect(colorOf(byOwner, chartData(byOwner, [row], table, ""), 0, 0)).toBe("rgb(1,2,3)");
});

test("A mark leads to the rows of its groups that have a value, under the chart's own conditions", () => {
  const won = `<filter><condition attribute="state" operator="eq" value="1" /></filter>`;
  const data = read(sum + stage + owner + won, "stage", "StackedBar", [
    { ...named("stage", 2, "Propose"), ...named("owner", "a", "Ann"), sum: 5 },
  ]);
  const only = data.series[0]?.cells[0]?.only;
  const query = only && pageFetch(`<fetch><entity name="deal" /></fetch>`, { page: 1, pageSize: 5, only });
  for (const condition of [
    `attribute="state" operator="eq" value="1"`,
    `attribute="stage" operator="eq" value="2"`,
    `attribute="ownerid" operator="eq" value="a"`,
    `attribute="value" operator="not-null"`,
  ])
    expect(query).toContain(condition);
  expect(query).not.toContain("aggregate");
  expect(only?.words).toBe("Deals by stage: Propose, Ann");
});

test("A month leads to its days, and a blank to the rows without a value", () => {
  const monthly = read(sum + month, "month", "Line", [{ month: 2, month_year: 2028, sum: 1 }]);
  expect(monthly.series[0]?.cells[0]?.only?.xml).toMatch(
    /on-or-after" value="2028-02-01".*on-or-before" value="2028-02-29"/,
  );
  const blank = read(sum + stage, "stage", "Column", [{ stage: null, sum: 1 }]);
  expect(blank.series[0]?.cells[0]?.only?.xml).toContain(`attribute="stage" operator="null"`);
});

test("A list takes nothing but conditions from its address", () => {
  const only = {
    xml: `<only><attribute name="salary" /><filter><condition attribute="a" operator="null" /></filter></only>`,
    words: "",
  };
  const query = pageFetch(`<fetch><entity name="deal" /></fetch>`, { page: 1, pageSize: 5, only });
  expect(query).toContain(`attribute="a"`);
  expect(query).not.toContain("salary");
});

test("A chart counts the rows of the view: its conditions, without its columns and order", () => {
  const view = `<fetch><entity name="deal"><attribute name="name" /><order attribute="name" />
    <filter><condition attribute="statecode" operator="eq" value="0" /></filter>
    <link-entity name="account" from="accountid" to="customerid"><attribute name="name" /><filter><condition attribute="rating" operator="eq" value="1" /></filter></link-entity></entity></fetch>`;
  const query = chartQuery(readChart(summary(sum + stage, "stage", "Column")).fetchXml, view);
  expect(query).toContain(`attribute="statecode"`);
  expect(query).toContain(`attribute="rating"`);
  expect(query).not.toContain(`name="name"`);
  expect(query).not.toContain("<order");
});

test("A month is asked for together with its year", () => {
  const query = chartQuery(
    readChart(summary(sum + month, "month", "Line")).fetchXml,
    `<fetch><entity name="deal" /></fetch>`,
  );
  expect(query).toContain(`dategrouping="year" alias="month_year"`);
});

test.each([
  [0, 87, false, [0, 25, 50, 75, 100]],
  [0, 3, false, [0, 1, 2, 3]],
  [-5, 5, false, [-5, -2.5, 0, 2.5, 5]],
  [0, 2, true, [0, 1, 2]],
  [0, 9, true, [0, 5, 10]],
])("The scale from %i to %i (of whole figures: %s) is %j", (low, high, isWhole, expected) => {
  expect(ticks(low, high, isWhole)).toEqual(expected);
});
