import { expect, test } from "vitest";
import { pageFetch, sortOf } from "./fetch";
import { gridColumns, joinsOf, splitName } from "./layout";

const view = `<fetch version="1.0"><entity name="opportunity"><attribute name="name" />
  <order attribute="name" descending="true" />
  <link-entity name="account" from="accountid" to="parentaccountid" alias="a"><attribute name="city" /></link-entity>
  </entity></fetch>`;
const quickFind = `<fetch><entity name="opportunity"><filter type="or" isquickfindfields="1">
  <condition attribute="name" operator="like" value="{0}" /><condition attribute="emailaddress" operator="like" value="{0}" />
  </filter></entity></fetch>`;
const parse = (xml: string) => new DOMParser().parseFromString(xml, "text/xml");
const page = { page: 2, pageSize: 50 };

test("a page of a view asks for its number, its size and the total", () => {
  const fetch = parse(pageFetch(view, page)).documentElement;
  expect(["page", "count", "returntotalrecordcount"].map((name) => fetch.getAttribute(name))).toEqual([
    "2",
    "50",
    "true",
  ]);
});

test("sorting replaces the view's own order, also by a joined table's column", () => {
  const orders = [
    ...parse(pageFetch(view, { ...page, sort: { column: "a.city", descending: false } })).querySelectorAll("order"),
  ];
  expect(orders.map((o) => [o.parentElement?.getAttribute("name"), o.getAttribute("attribute")])).toEqual([
    ["account", "city"],
  ]);
});

test("quick find looks in the columns the quick find view names, and treats what the user typed as text", () => {
  const xml = pageFetch(view, { ...page, find: { quickFindXml: quickFind, nameColumn: "name", text: "50% a*b" } });
  const conditions = [...parse(xml).querySelectorAll("condition")];
  expect(conditions.map((c) => [c.getAttribute("attribute"), c.getAttribute("value")])).toEqual([
    ["name", "%50[%] a%b%"],
    ["emailaddress", "%50[%] a%b%"],
  ]);
});

test("without a quick find view the primary name is searched", () => {
  const xml = pageFetch(view, { ...page, find: { quickFindXml: undefined, nameColumn: "name", text: "a & <b>" } });
  expect(parse(xml).querySelector("condition")?.getAttribute("value")).toBe("%a & <b>%");
});

test("rows of a parent are found by their lookup, and added columns appear once", () => {
  const xml = pageFetch(view, {
    ...page,
    relatedTo: { column: "parentaccountid", id: "1" },
    columns: ["name", "statecode"],
  });
  const document = parse(xml);
  expect(document.querySelector("condition")?.getAttribute("attribute")).toBe("parentaccountid");
  expect([...document.querySelectorAll("entity > attribute")].map((a) => a.getAttribute("name"))).toEqual([
    "name",
    "statecode",
  ]);
});

test("the view's own order is what the grid shows as sorted", () => {
  expect(sortOf(view)).toEqual({ column: "name", descending: true });
});

test("a layout's hidden cells are no columns", () => {
  const layout = `<grid><row id="x"><cell name="name" width="300" /><cell name="h" ishidden="1" /><cell name="a.city" /></row></grid>`;
  expect(gridColumns(layout)).toEqual([
    { name: "name", width: 300 },
    { name: "a.city", width: 100 },
  ]);
  expect(splitName("a.city")).toEqual({ alias: "a", column: "city" });
  expect(joinsOf(view).get("a")).toEqual({ table: "account", through: "parentaccountid" });
});
