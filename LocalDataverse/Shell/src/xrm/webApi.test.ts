import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetMetadata } from "../webapi/metadata";
import { signIn } from "../webapi/client";
import { webApi } from "./webApi";

const id = "AAAAAAAA-aaaa-aaaa-aaaa-aaaaaaaaaaaa";
const definitions = {
  value: [
    { LogicalName: "account", EntitySetName: "accounts", PrimaryIdAttribute: "accountid" },
    { LogicalName: "opportunity", EntitySetName: "opportunities", PrimaryIdAttribute: "opportunityid" },
  ],
};
const calls: { url: string; method: string; body: unknown; prefer: string | null }[] = [];
let next: Response;

beforeEach(() => {
  forgetMetadata();
  calls.length = 0;
  vi.stubGlobal("fetch", (url: string, init: RequestInit) => {
    if (url.includes("EntityDefinitions")) return Promise.resolve(Response.json(definitions));
    calls.push({
      url: url.replace("/api/data/v9.2/", ""),
      method: init.method ?? "GET",
      body: init.body ? JSON.parse(init.body as string) : undefined,
      prefer: new Headers(init.headers).get("Prefer"),
    });
    return Promise.resolve(next);
  });
});
afterEach(() => vi.unstubAllGlobals());

test("retrieveRecord asks by key, without braces, with the given options", async () => {
  next = Response.json({ name: "Contoso" });
  expect(await webApi.retrieveRecord("account", `{${id}}`, "?$select=name")).toEqual({ name: "Contoso" });
  expect(calls[0]?.url).toBe(`accounts(${id.toLowerCase()})?$select=name`);
});

test("retrieveMultipleRecords gives the rows and the next link, with the page size asked for", async () => {
  next = Response.json({ value: [{ name: "A" }], "@odata.nextLink": "http://host/next" });
  const page = await webApi.retrieveMultipleRecords("account", "?$top=1", 25);
  expect(page).toMatchObject({ entities: [{ name: "A" }], nextLink: "http://host/next" });
  expect(calls[0]?.prefer).toContain("odata.maxpagesize=25");
});

test("FetchXML that was not encoded is encoded", async () => {
  next = Response.json({ value: [] });
  await webApi.retrieveMultipleRecords("account", `?fetchXml=<fetch><entity name="account" /></fetch>`);
  expect(calls[0]?.url).toBe(`accounts?fetchXml=${encodeURIComponent('<fetch><entity name="account" /></fetch>')}`);
});

test("createRecord answers with the new row's id", async () => {
  next = new Response(null, {
    status: 204,
    headers: { "OData-EntityId": `http://host/api/data/v9.2/accounts(${id})` },
  });
  expect(await webApi.createRecord("account", { name: "B" })).toEqual({ id, entityType: "account" });
});

test("a function is a GET whose parameters are aliases", async () => {
  next = Response.json({ Context: "{}" });
  const response = await webApi.execute({
    RegardingTable: "o'pp",
    RegardingId: id,
    On: null,
    getMetadata: () => ({
      operationName: "new_GetContext",
      operationType: 1,
      boundParameter: null,
      parameterTypes: {
        RegardingTable: { typeName: "Edm.String" },
        RegardingId: { typeName: "Edm.Guid" },
        On: { typeName: "Edm.DateTimeOffset" },
      },
    }),
  });
  expect(await response.json()).toEqual({ Context: "{}" });
  expect(calls[0]).toMatchObject({
    method: "GET",
    url: `new_GetContext(RegardingTable=@p1,RegardingId=@p2)?@p1=${encodeURIComponent("'o''pp'")}&@p2=${id.toLowerCase()}`,
  });
});

test("a date made in a frame, whose Date is another constructor, is a date", async () => {
  next = Response.json({});
  class ForeignDate {
    readonly [Symbol.toStringTag] = "Date";
    toISOString = () => "2026-11-23T12:00:00.000Z";
  }
  await webApi.execute({
    On: new ForeignDate(),
    getMetadata: () => ({
      operationName: "new_GetReport",
      operationType: 1,
      parameterTypes: { On: { typeName: "Edm.DateTimeOffset" } },
    }),
  });
  expect(calls[0]?.url).toBe("new_GetReport(On=@p1)?@p1=2026-11-23T12%3A00%3A00.000Z");
});

test("an action is a POST; a bound one goes to its row, and references name table and key", async () => {
  next = new Response(null, { status: 204 });
  await webApi.execute({
    entity: { entityType: "opportunity", id },
    Account: { entityType: "account", id },
    Minutes: 5,
    getMetadata: () => ({
      operationName: "new_Do",
      operationType: 0,
      boundParameter: "entity",
      parameterTypes: {
        entity: { typeName: "mscrm.opportunity" },
        Account: { typeName: "mscrm.account" },
        Minutes: { typeName: "Edm.Int32" },
      },
    }),
  });
  expect(calls[0]).toMatchObject({
    method: "POST",
    url: `opportunities(${id.toLowerCase()})/Microsoft.Dynamics.CRM.new_Do`,
    body: { Account: { "@odata.type": "Microsoft.Dynamics.CRM.account", accountid: id.toLowerCase() }, Minutes: 5 },
  });
});

test("an error carries the platform's code and message", async () => {
  next = Response.json({ error: { code: "0x80040265", message: "Agree it first." } }, { status: 400 });
  await expect(webApi.updateRecord("account", id, {})).rejects.toMatchObject({
    errorCode: 0x80040265 | 0,
    message: "Agree it first.",
  });
});

test("a signed-out user is led to the sign-in page", async () => {
  const redirect = vi.spyOn(signIn, "redirect").mockReturnValue(undefined);
  next = Response.json({}, { status: 401 });
  await expect(webApi.deleteRecord("account", id)).rejects.toThrow();
  expect(redirect).toHaveBeenCalledOnce();
});
