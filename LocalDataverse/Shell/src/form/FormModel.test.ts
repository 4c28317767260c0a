import { afterEach, expect, test, vi } from "vitest";
import type { Column, Table, TableSummary } from "../webapi/metadata";
import { FormModel } from "./FormModel";

const column = (name: string, kind: Column["kind"], more: Partial<Column> = {}): [string, Column] => [
  name,
  {
    name,
    schemaName: name,
    kind,
    label: name,
    required: "none",
    canCreate: true,
    canUpdate: true,
    targets: [],
    options: [],
    ...more,
  } as Column,
];
const table = {
  logicalName: "opportunity",
  entitySet: "opportunities",
  idColumn: "opportunityid",
  nameColumn: "name",
  displayName: "Opportunity",
  columns: new Map([
    column("name", "text", { required: "required" }),
    column("estimatedvalue", "money"),
    column("parentaccountid", "lookup", { targets: ["account"] }),
    column("kinds", "multichoice"),
  ]),
  manyToOne: [
    { referencingColumn: "parentaccountid", referencedTable: "account", lookupNavigation: "parentaccountid" },
  ],
} as unknown as Table;
const tables = new Map([["account", { entitySet: "accounts" } as TableSummary]]);
const account = { id: "{ABC}", table: "account", name: "Contoso" };

function answers(...responses: Response[]) {
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
  for (const response of responses) fetch.mockResolvedValueOnce(response);
  vi.stubGlobal("fetch", fetch);
  return fetch;
}
const bodyOf = (call: [string, RequestInit] | undefined) => JSON.parse(String(call?.[1].body)) as unknown;
const existing = () => {
  const model = new FormModel(table, tables, "1", ["name", "estimatedvalue"]);
  model.accept({
    name: "Deal",
    estimatedvalue: 5,
    _parentaccountid_value: "abc",
    "_parentaccountid_value@Microsoft.Dynamics.CRM.lookuplogicalname": "account",
  });
  return model;
};

afterEach(() => vi.unstubAllGlobals());

test("saving sends only what changed, and reads the row again", async () => {
  const fetch = answers(new Response(null, { status: 204 }), Response.json({ name: "Deal", estimatedvalue: 7 }));
  const model = existing();
  model.set("estimatedvalue", 7);
  expect(await model.save()).toBe(true);
  expect(fetch.mock.calls[0]?.[1].method).toBe("PATCH");
  expect(bodyOf(fetch.mock.calls[0])).toEqual({ estimatedvalue: 7 });
  expect(model.isDirty()).toBe(false);
});

test("a value set back to what it was is no change", () => {
  const model = existing();
  model.set("parentaccountid", null);
  model.set("parentaccountid", account);
  expect(model.isDirty()).toBe(false);
});

test("a lookup is bound by its navigation property, and cleared with null", async () => {
  const fetch = answers(new Response(null, { status: 204 }), Response.json({ name: "Deal" }));
  const model = existing();
  model.set("parentaccountid", null);
  model.set("kinds", [2, 1]);
  await model.save();
  expect(bodyOf(fetch.mock.calls[0])).toEqual({ "parentaccountid@odata.bind": null, kinds: "2,1" });
});

test("a new row is posted, and takes the id the server gave", async () => {
  const fetch = answers(
    new Response(null, { status: 204, headers: { "OData-EntityId": "http://x/opportunities(42)" } }),
    Response.json({ name: "New" }),
  );
  const model = new FormModel(table, tables, null, ["name"]);
  model.set("name", "New");
  model.set("parentaccountid", account);
  expect(await model.save()).toBe(true);
  expect(bodyOf(fetch.mock.calls[0])).toEqual({ name: "New", "parentaccountid@odata.bind": "/accounts(abc)" });
  expect(model.id).toBe("42");
});

test("a required column without a value stops the save and is marked", async () => {
  const fetch = answers();
  const model = existing();
  model.set("name", "");
  expect(await model.save()).toBe(false);
  expect(fetch).not.toHaveBeenCalled();
  expect(model.controls.get("name")?.error).toContain("name");
});

test("an error of the server is told on the form, in its own words, and the edits stay", async () => {
  answers(Response.json({ error: { code: "0x80040265", message: "Agree it first." } }, { status: 400 }));
  const model = existing();
  model.set("name", "Other");
  expect(await model.save()).toBe(false);
  expect(model.notifications.get()).toEqual([{ id: "save", level: "ERROR", message: "Agree it first." }]);
  expect(model.get("name")).toBe("Other");
});

test("who listens is told after a save that succeeded, and after one that did not, with what went wrong", async () => {
  const told: (string | undefined)[] = [];
  answers(
    new Response(null, { status: 204 }),
    Response.json({ name: "Other" }),
    Response.json({ error: { code: "0x80040265", message: "Agree it first." } }, { status: 400 }),
  );
  const model = existing();
  model.afterSave.add((error) => told.push(error?.message));
  model.set("name", "Other");
  await model.save();
  model.set("name", "Third");
  await model.save();
  expect(told).toEqual([undefined, "Agree it first."]);
});
