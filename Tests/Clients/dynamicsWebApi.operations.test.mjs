import { beforeAll, expect, it } from "vitest";
import { dynamics, probes, refusal, send } from "./support/client.mjs";

probes("dynamics-web-api: functions, actions and batches", () => {
  let api, account, me;

  beforeAll(async () => {
    api = dynamics();
    account = await send("POST", "accounts", { name: "Operations" });
    me = (await send("GET", "WhoAmI")).UserId;
  });

  it("callFunction by its name", async () => {
    expect(await api.callFunction("WhoAmI")).toMatchObject({ UserId: me });
  });
  it("callFunction without parameters", async () => {
    expect((await api.callFunction({ name: "RetrieveVersion" })).Version).toMatch(/^9\./);
  });
  it("callFunction by the older name of the parameter", async () => {
    expect((await api.callFunction({ functionName: "WhoAmI" })).UserId).toBe(me);
  });
  it("callFunction with parameters", async () => {
    const parameters = { TimeZoneCode: 110, UtcTime: "2026-01-31T09:30:00Z" };
    expect((await api.callFunction({ name: "LocalTimeFromUtcTime", parameters })).LocalTime).toBeTruthy();
  });
  it("callFunction with a list", async () => {
    const parameters = { EntityNames: ["account", "contact"] };
    const { EntityRecordCountCollection: counts } = await api.callFunction({
      name: "RetrieveTotalRecordCount",
      parameters,
    });
    expect(counts.Keys).toEqual(["account", "contact"]);
  });
  it("callFunction on a row", async () => {
    const request = { collection: "systemusers", key: me, name: "Microsoft.Dynamics.CRM.RetrieveUserPrivileges" };
    expect((await api.callFunction(request)).RolePrivileges.length).toBeGreaterThan(10);
  });
  it("callFunction on a row with a reference", async () => {
    const parameters = { Target: { "@odata.id": `accounts(${account})` } };
    const request = {
      collection: "systemusers",
      key: me,
      name: "Microsoft.Dynamics.CRM.RetrievePrincipalAccess",
      parameters,
    };
    expect((await api.callFunction(request)).AccessRights).toContain("ReadAccess");
  });
  it("callFunction selects nothing of what is not there", async () => {
    expect(await refusal(api.callFunction({ name: "NoSuchFunction" }))).toMatchObject({ status: 404 });
  });
  it("callFunction that is documented and missing is refused by name", async () => {
    const parameters = { LocalizedStandardName: "Pacific Standard Time", LocaleId: 1033 };
    const error = await refusal(api.callFunction({ name: "GetTimeZoneCodeByLocalizedName", parameters }));
    expect(error.status).toBe(501);
    expect(error.message).toContain("GetTimeZoneCodeByLocalizedName");
  });
  it("callAction with a row", async () => {
    const opportunity = await send("POST", "opportunities", {
      name: "Won",
      "parentaccountid@odata.bind": `/accounts(${account})`,
    });
    const action = {
      Status: 3,
      OpportunityClose: { subject: "Won", "opportunityid@odata.bind": `opportunities(${opportunity})` },
    };
    await api.callAction({ actionName: "WinOpportunity", action });
    expect((await send("GET", `opportunities(${opportunity})?$select=statecode`)).statecode).toBe(1);
  });
  it("callAction on a row", async () => {
    const lead = await send("POST", "leads", { subject: "Qualify", lastname: "Probe", companyname: "Probes" });
    const action = { CreateAccount: true, CreateContact: true, CreateOpportunity: false, Status: 3 };
    const made = await api.callAction({
      collection: "leads",
      key: lead,
      actionName: "Microsoft.Dynamics.CRM.QualifyLead",
      action,
    });
    expect(made.value.map((row) => row["@odata.type"]).sort()).toEqual([
      "#Microsoft.Dynamics.CRM.account",
      "#Microsoft.Dynamics.CRM.contact",
    ]);
  });
  it("callAction on a set", async () => {
    const Targets = ["One", "Two"].map((name) => ({ name, "@odata.type": "Microsoft.Dynamics.CRM.account" }));
    const made = await api.callAction({
      collection: "accounts",
      actionName: "Microsoft.Dynamics.CRM.CreateMultiple",
      action: { Targets },
    });
    expect(made.Ids).toHaveLength(2);
  });
  it("callAction with members of a team", async () => {
    const team = await send("POST", "teams", { name: "Members", teamtype: 0 });
    const action = { Members: [{ "@odata.type": "Microsoft.Dynamics.CRM.systemuser", systemuserid: me, ownerid: me }] };
    await api.callAction({
      collection: "teams",
      key: team,
      actionName: "Microsoft.Dynamics.CRM.AddMembersTeam",
      action,
    });
    expect((await send("GET", `teams(${team})/teammembership_association?$select=systemuserid`)).value).toHaveLength(1);
    await api.callAction({
      collection: "teams",
      key: team,
      actionName: "Microsoft.Dynamics.CRM.RemoveMembersTeam",
      action,
    });
    expect((await send("GET", `teams(${team})/teammembership_association?$select=systemuserid`)).value).toHaveLength(0);
  });
  it("callAction in the background is refused by name", async () => {
    const error = await refusal(api.callAction({ actionName: "PublishAllXml", action: {}, respondAsync: true }));
    expect(error).toMatchObject({ status: 501 });
  });
  it("callAction that is documented and missing is refused by name", async () => {
    const request = {
      collection: "queues",
      key: crypto.randomUUID(),
      actionName: "Microsoft.Dynamics.CRM.AddToQueue",
      action: {},
    };
    expect((await refusal(api.callAction(request))).status).toBeGreaterThanOrEqual(400);
  });

  it("executeBatch answers in the order of its calls", async () => {
    api.startBatch();
    api.retrieve({ collection: "accounts", key: account, select: ["name"] });
    api.update({ collection: "accounts", key: account, data: { name: "Batched" } });
    api.retrieve({ collection: "accounts", key: account, select: ["name"] });
    const answers = await api.executeBatch();
    expect([answers[0].name, answers[1], answers[2].name]).toEqual(["Operations", true, "Batched"]);
  });
  it("executeBatch runs reads, counts, functions, actions and deletions", async () => {
    const gone = await send("POST", "accounts", { name: "Gone" });
    api.startBatch();
    api.retrieveMultiple({ collection: "accounts", select: ["name"], filter: "name eq 'Gone'", count: true });
    api.count({ collection: "accounts", filter: "name eq 'Gone'" });
    api.callFunction("WhoAmI");
    api.fetch({
      collection: "accounts",
      fetchXml: "<fetch top='1'><entity name='account'><attribute name='name'/></entity></fetch>",
    });
    api.deleteRecord({ collection: "accounts", key: gone });
    api.callAction({ actionName: "PublishAllXml" });
    const [many, count, who, fetched, deleted] = await api.executeBatch();
    expect([many.oDataCount, count, who.UserId, fetched.value.length, deleted]).toEqual([1, 1, me, 1, true]);
  });
  it("executeBatch makes rows in one change set", async () => {
    api.startBatch();
    api.create({ collection: "accounts", data: { name: "Set 1" } });
    api.create({ collection: "accounts", data: { name: "Set 2" } });
    const ids = await api.executeBatch();
    for (const [index, id] of ids.entries())
      expect((await send("GET", `accounts(${id})?$select=name`)).name).toBe(`Set ${String(index + 1)}`);
  });
  it("executeBatch undoes a change set of which one fails, and says why", async () => {
    api.startBatch();
    api.create({ collection: "accounts", data: { name: "Undone" } });
    api.create({ collection: "accounts", data: { nosuch: 1 } });
    const error = await refusal(api.executeBatch());
    expect(error).toMatchObject({ status: 400, error: { code: "0x80048d19" } });
    expect(await api.count({ collection: "accounts", filter: "name eq 'Undone'" })).toBe(0);
  });
  it("executeBatch refers to an earlier row in a payload", async () => {
    api.startBatch();
    api.create({ collection: "contacts", data: { lastname: "Earlier" }, contentId: "1" });
    api.create({ collection: "accounts", data: { name: "Later", "primarycontactid@odata.bind": "$1" } });
    const [contact, later] = await api.executeBatch();
    expect((await send("GET", `accounts(${later})?$select=_primarycontactid_value`))._primarycontactid_value).toBe(
      contact,
    );
  });
  it("executeBatch refers to an earlier row in an address", async () => {
    api.startBatch();
    api.create({ collection: "accounts", data: { name: "Addressed" }, contentId: "1" });
    api.create({ collection: "primarycontactid", data: { lastname: "Below the address" }, contentId: "$1" });
    const [made] = await api.executeBatch();
    expect(
      (await send("GET", `accounts(${made})?$expand=primarycontactid($select=lastname)`)).primarycontactid.lastname,
    ).toBe("Below the address");
  });
  it("executeBatch without change sets keeps what was done before a failure", async () => {
    api.startBatch();
    api.create({ collection: "accounts", data: { name: "Kept" }, inChangeSet: false });
    api.create({ collection: "accounts", data: { nosuch: 1 }, inChangeSet: false });
    api.create({ collection: "accounts", data: { name: "Never" }, inChangeSet: false });
    expect(await refusal(api.executeBatch())).toMatchObject({ status: 400 });
    expect(await api.count({ collection: "accounts", filter: "name eq 'Kept' or name eq 'Never'" })).toBe(1);
  });
  it("executeBatch goes on after a failure when asked", async () => {
    api.startBatch();
    api.create({ collection: "accounts", data: { nosuch: 1 }, inChangeSet: false });
    api.create({ collection: "accounts", data: { name: "Gone on" }, inChangeSet: false });
    const answers = await refusal(api.executeBatch({ continueOnError: true })).catch(() => null);
    expect(answers === null || answers.status === 400).toBe(true);
    expect(await api.count({ collection: "accounts", filter: "name eq 'Gone on'" })).toBe(1);
  });
  it("executeBatch associates and disassociates", async () => {
    const contact = await send("POST", "contacts", { lastname: "Batched" });
    api.startBatch();
    api.associateSingleValued({
      collection: "accounts",
      primaryKey: account,
      navigationProperty: "primarycontactid",
      relatedCollection: "contacts",
      relatedKey: contact,
    });
    await api.executeBatch();
    expect((await send("GET", `accounts(${account})?$select=_primarycontactid_value`))._primarycontactid_value).toBe(
      contact,
    );
    api.startBatch();
    api.disassociateSingleValued({
      collection: "accounts",
      primaryKey: account,
      navigationProperty: "primarycontactid",
    });
    await api.executeBatch();
    expect((await send("GET", `accounts(${account})?$select=_primarycontactid_value`))._primarycontactid_value).toBe(
      null,
    );
  });
  it("executeBatch keeps an ETag", async () => {
    api.startBatch();
    api.update({ collection: "accounts", key: account, data: { name: "Late" }, ifmatch: 'W/"1"' });
    expect(await refusal(api.executeBatch())).toMatchObject({ status: 412 });
  });
  it("executeBatch of more than 1,000 requests is refused", async () => {
    api.startBatch();
    for (let index = 0; index <= 1000; index++)
      api.retrieve({ collection: "accounts", key: account, select: ["name"] });
    expect(await refusal(api.executeBatch())).toMatchObject({ status: 400 });
  });
});
