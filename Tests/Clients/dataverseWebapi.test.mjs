import http from "node:http";
import https from "node:https";
import { beforeAll, expect, it } from "vitest";
import { address, admin, load, probes, refusal, send } from "./support/client.mjs";

probes("dataverse-webapi", () => {
  let api, config, account, contact;

  beforeAll(async () => {
    // In Node it speaks HTTPS to the usual port; that is led to where LocalDataverse listens.
    https.request = (options, answered) => http.request({ ...options, port: new URL(address()).port }, answered);
    // It says of itself that it can be imported only, and is CommonJS.
    api = load("./node_modules/dataverse-webapi/lib/node.js");
    config = new api.WebApiConfig("9.2", admin, address());
    contact = await send("POST", "contacts", { firstname: "Ada", lastname: "Byron" });
    account = await api.create(config, "accounts", {
      name: "Probed",
      "primarycontactid@odata.bind": `/contacts(${contact})`,
    });
  });

  it("create answers with the id", () => {
    expect(account).toMatch(/^[0-9a-f-]{36}$/i);
  });
  it("createWithReturnData answers with the row", async () => {
    const row = await api.createWithReturnData(config, "accounts", { name: "Returned" }, "$select=name");
    expect(row.name).toBe("Returned");
  });
  it("retrieve reads a row by its id in capitals, with annotations", async () => {
    const row = await api.retrieve(config, "accounts", account, "$select=name,_primarycontactid_value");
    expect(row).toMatchObject({
      name: "Probed",
      "_primarycontactid_value@OData.Community.Display.V1.FormattedValue": "Ada Byron",
    });
  });
  it("retrieveAlternateKey reads a row", async () => {
    await send("PATCH", "coach_templates(coach_name='Webapi',coach_version=1)", { coach_description: "Found" });
    const row = await api.retrieveAlternateKey(
      config,
      "coach_templates",
      "coach_name='Webapi',coach_version=1",
      "$select=coach_description",
    );
    expect(row.coach_description).toBe("Found");
  });
  it("retrieveMultiple goes from page to page", async () => {
    for (const name of ["P1", "P2", "P3"]) await api.create(config, "accounts", { name, tickersymbol: "DWA" });
    const query = "$select=name&$filter=tickersymbol eq 'DWA'&$orderby=name";
    const first = await api.retrieveMultiple(config, "accounts", query, { maxPageSize: 2 });
    const second = await api.retrieveMultipleNextPage({ ...config }, first["@odata.nextLink"], { maxPageSize: 2 });
    expect([...first.value, ...second.value].map((row) => row.name)).toEqual(["P1", "P2", "P3"]);
  });
  it("retrieveMultiple takes FetchXML", async () => {
    const xml =
      "<fetch><entity name='account'><attribute name='name'/><filter><condition attribute='name' operator='eq' value='Probed'/></filter></entity></fetch>";
    expect(
      (await api.retrieveMultiple(config, "accounts", `fetchXml=${encodeURIComponent(xml)}`)).value.map(
        (row) => row.name,
      ),
    ).toEqual(["Probed"]);
  });
  it("update, updateWithReturnData and updateProperty write", async () => {
    await api.update(config, "accounts", account, { description: "Updated" });
    expect((await send("GET", `accounts(${account})?$select=description`)).description).toBe("Updated");
    const row = await api.updateWithReturnData(
      config,
      "accounts",
      account,
      { description: "Again" },
      "$select=description",
    );
    expect(row.description).toBe("Again");
    await api.updateProperty(config, "accounts", account, "description", "Single");
    expect((await send("GET", `accounts(${account})?$select=description`)).description).toBe("Single");
  });
  it("deleteProperty empties, deleteRecord deletes", async () => {
    const id = await api.create(config, "accounts", { name: "Gone", description: "Something" });
    await api.deleteProperty(config, "accounts", id, "description");
    expect((await send("GET", `accounts(${id})?$select=description`)).description).toBe(null);
    await api.deleteRecord(config, "accounts", id);
    expect(await refusal(api.retrieve(config, "accounts", id))).toMatchObject({ code: "0x80040217" });
  });
  it("associate and disassociate", async () => {
    const count = async () =>
      (await send("GET", `accounts(${account})/contact_customer_accounts?$select=lastname`)).value.length;
    await api.associate(config, "accounts", account, "contact_customer_accounts", "contacts", contact);
    expect(await count()).toBe(1);
    await api.disassociate(config, "accounts", account, "contact_customer_accounts", contact);
    expect(await count()).toBe(0);
  });
  it("functions and actions, bound and not", async () => {
    const { UserId } = await api.unboundFunction(config, "WhoAmI");
    const inputs = [{ name: "Target", alias: "t", value: `{'@odata.id':'accounts(${account})'}` }];
    const access = await api.boundFunction(config, "systemusers", UserId, "RetrievePrincipalAccess", inputs);
    expect(access.AccessRights).toContain("WriteAccess");
    const opportunity = await api.create(config, "opportunities", { name: "Lost" });
    await api.unboundAction(config, "LoseOpportunity", {
      Status: 4,
      OpportunityClose: { subject: "Lost", "opportunityid@odata.bind": `/opportunities(${opportunity})` },
    });
    expect((await send("GET", `opportunities(${opportunity})?$select=statecode`)).statecode).toBe(2);
    const team = await api.create(config, "teams", { name: "Webapi", teamtype: 0 });
    const Members = [{ "@odata.type": "Microsoft.Dynamics.CRM.systemuser", ownerid: UserId }];
    await api.boundAction(config, "teams", team, "AddMembersTeam", { Members });
    expect((await send("GET", `teams(${team})/teammembership_association?$select=systemuserid`)).value).toHaveLength(1);
  });
  it("a batch of a change set and of reads", async () => {
    const changes = ["B1", "B2"].map((name) => ({
      method: "POST",
      queryString: "accounts",
      entity: { name, tickersymbol: "BAT" },
    }));
    const answers = await api.batchOperation(config, "batch1", "change1", changes, [
      "accounts?$select=name&$filter=tickersymbol eq 'BAT'&$orderby=name",
    ]);
    expect(answers.slice(0, 2).map((one) => one.httpStatus)).toEqual([204, 204]);
    expect(answers[2].data.value.map((row) => row.name)).toEqual(["B1", "B2"]);
  });
  it("another user by the id of the directory", async () => {
    const objectId = crypto.randomUUID();
    const { value } = await send(
      "GET",
      "systemusers?$select=systemuserid&$filter=internalemailaddress eq 'rep@example.com'",
    );
    await send("PATCH", `systemusers(${value[0].systemuserid})`, { azureactivedirectoryobjectid: objectId });
    expect((await api.unboundFunction(config, "WhoAmI", undefined, { impersonateUserId: objectId })).UserId).toBe(
      value[0].systemuserid,
    );
  });
});
