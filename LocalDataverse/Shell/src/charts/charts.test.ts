import { expect, test } from "vitest";
import type { Table } from "../webapi/metadata";
import { readChart } from "./chart";
import { chartData } from "./chartData";
import { chartQuery } from "./chartQuery";
import { ticks } from "./scale";

const table = {
  collectionName: "Deals",
  columns: new Map([
    ["stage", { kind: "choice", label: "Stage" }],
    ["value", { kind: "money", label: "Value" }],
    ["closedon", { kind: "datetime", label: "Closed on" }],
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

test("Choices stand in their own order, whatever order the rows have", () => {
  const rows = [
    { ...named("stage", 2, "Propose"), sum: 5 },
    { ...named("stage", 1, "Qualify"), sum: 7 },
  ];
  expect(chartData(readChart(summary(sum + stage, "stage", "Column")), rows, table)).toEqual({
    categories: ["Qualify", "Propose"],
    series: [{ name: "Sum of Value", values: [7, 5] }],
  });
});

test("A second group makes series, and what is not there counts nothing", () => {
  const rows = [
    { ...named("stage", 1, "Qualify"), ...named("owner", "a", "Ann"), sum: 5 },
    { ...named("stage", 2, "Propose"), ...named("owner", "b", "Bob"), sum: 7 },
  ];
  expect(chartData(readChart(summary(sum + stage + owner, "stage", "StackedColumn")), rows, table).series).toEqual([
    { name: "Ann", values: [5, 0] },
    { name: "Bob", values: [0, 7] },
  ]);
});

test("Months of different years are different months, in their order", () => {
  const rows = [
    { month: 1, month_year: 2027, sum: 3 },
    { month: 12, month_year: 2026, sum: 2 },
    { month: 1, month_year: 2026, sum: 1 },
  ];
  const { categories, series } = chartData(readChart(summary(sum + month, "month", "Line")), rows, table);
  expect(categories).toEqual(["Jan 2026", "Dec 2026", "Jan 2027"]);
  expect(series[0]?.values).toEqual([1, 2, 3]);
});

test("Rows without a value are one blank category", () => {
  expect(
    chartData(readChart(summary(sum + stage, "stage", "Column")), [{ stage: null, sum: 1 }], table).categories,
  ).toEqual(["(blank)"]);
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
  [0, 87, [0, 25, 50, 75, 100]],
  [0, 3, [0, 1, 2, 3]],
  [-5, 5, [-5, -2.5, 0, 2.5, 5]],
])("The scale from %i to %i is %j", (low, high, expected) => {
  expect(ticks(low, high)).toEqual(expected);
});
