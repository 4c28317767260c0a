import { beforeAll, expect, it } from "vitest";
import { dynamics, probes, refusal, rep, send } from "./support/client.mjs";

const Formatted = "OData.Community.Display.V1.FormattedValue";

probes("dynamics-web-api: rows", () => {
  let api, account, contact, lead;
  const collection = "leads";
  const newLead = (data = {}) => api.create({ collection, data: { subject: "Asked", lastname: "Probe", ...data } });

  beforeAll(async () => {
    api = dynamics();
    contact = await send("POST", "contacts", { firstname: "Ada", lastname: "Byron" });
    account = await send("POST", "accounts", { name: "Rows", "primarycontactid@odata.bind": `/contacts(${contact})` });
    lead = await newLead({ jobtitle: "Title", leadsourcecode: 1 });
  });

  it("create answers with the id", async () => {
    const id = await api.create({ collection, data: { subject: "Created", lastname: "Probe" } });
    expect((await send("GET", `leads(${id})?$select=subject`)).subject).toBe("Created");
  });
  it("create answers with the row when asked", async () => {
    const row = await api.create({
      collection,
      data: { subject: "Row", lastname: "Probe", firstname: "A" },
      returnRepresentation: true,
    });
    expect(row).toMatchObject({ subject: "Row", fullname: "A Probe" });
    expect(row.leadid).toMatch(/^[0-9a-f-]{36}$/);
  });
  it("create selects what it answers with", async () => {
    const row = await api.create({
      collection,
      data: { subject: "Few", lastname: "Probe" },
      returnRepresentation: true,
      select: ["subject"],
    });
    expect(
      Object.keys(row)
        .filter((name) => !name.startsWith("@") && !name.startsWith("oData"))
        .sort(),
    ).toEqual(["leadid", "subject"]);
  });
  it("create expands what it answers with", async () => {
    const data = { name: "With", "primarycontactid@odata.bind": `contacts(${contact})` };
    const expand = [{ property: "primarycontactid", select: ["lastname"] }];
    const row = await api.create({
      collection: "accounts",
      data,
      returnRepresentation: true,
      select: ["name"],
      expand,
    });
    expect(row.primarycontactid.lastname).toBe("Byron");
  });
  it("create annotates what it answers with", async () => {
    const data = { subject: "Source", lastname: "Probe", leadsourcecode: 1 };
    const row = await api.create({ collection, data, returnRepresentation: true, includeAnnotations: Formatted });
    expect(row.leadsourcecode_Formatted).toBe("Advertisement");
  });
  it("create makes related rows at once", async () => {
    const id = await api.create({
      collection: "accounts",
      data: { name: "Deep", primarycontactid: { lastname: "Deeper" } },
    });
    expect(
      (await send("GET", `accounts(${id})?$expand=primarycontactid($select=lastname)`)).primarycontactid.lastname,
    ).toBe("Deeper");
  });
  it("create with an id keeps it", async () => {
    const leadid = crypto.randomUUID();
    expect(await newLead({ leadid })).toBe(leadid);
  });
  it("create into a collection of a row", async () => {
    await api.create({
      collection: "accounts",
      key: account,
      navigationProperty: "contact_customer_accounts",
      data: { lastname: "Below" },
    });
    const { value } = await send("GET", `accounts(${account})/contact_customer_accounts?$select=lastname`);
    expect(value.map((row) => row.lastname)).toContain("Below");
  });
  it("create with duplicateDetection creates where no rule is published", async () => {
    const id = await api.create({
      collection,
      data: { subject: "Twice", lastname: "Probe" },
      duplicateDetection: true,
    });
    expect((await send("GET", `leads(${id})?$select=subject`)).subject).toBe("Twice");
  });
  it("create with bypassCustomPluginExecution creates for an administrator", async () => {
    const id = await api.create({
      collection,
      data: { subject: "Bypass", lastname: "Probe" },
      bypassCustomPluginExecution: true,
    });
    expect((await send("GET", `leads(${id})?$select=subject`)).subject).toBe("Bypass");
  });
  it("create with bypassCustomPluginExecution is refused to a rep", async () => {
    const mine = dynamics({ onTokenRefresh: () => Promise.resolve(rep) });
    const error = await refusal(
      mine.create({ collection, data: { subject: "No", lastname: "Probe" }, bypassCustomPluginExecution: true }),
    );
    expect(error.status).toBe(403);
    expect(error.message).toContain("prvBypassCustomPlugins");
  });
  it("create names the property that is wrong", async () => {
    const error = await refusal(api.create({ collection, data: { nosuch: 1 } }));
    expect(error).toMatchObject({ status: 400, code: "0x80048d19" });
    expect(error.message).toContain("nosuch");
  });
  it("create with a partition is refused by name", async () => {
    expect(await refusal(api.create({ collection, data: {}, partitionId: "p" }))).toMatchObject({ status: 501 });
  });

  it("update answers true", async () => {
    expect(await api.update({ collection, key: lead, data: { subject: "Updated" } })).toBe(true);
    expect((await send("GET", `leads(${lead})?$select=subject`)).subject).toBe("Updated");
  });
  it("update answers with the row when asked", async () => {
    const row = await api.update({
      collection,
      key: lead,
      data: { firstname: "New" },
      returnRepresentation: true,
      select: ["fullname"],
    });
    expect(row.fullname).toBe("New Probe");
  });
  it("update of a row that is not there is refused", async () => {
    const error = await refusal(api.update({ collection, key: crypto.randomUUID(), data: { subject: "No" } }));
    expect(error).toMatchObject({ status: 404, code: "0x80040217" });
  });
  it("update keeps its ETag", async () => {
    const before = await api.retrieve({ collection, key: lead, select: ["subject"] });
    expect(await api.update({ collection, key: lead, data: { subject: "Mine" }, ifmatch: before["@odata.etag"] })).toBe(
      true,
    );
    expect(await api.update({ collection, key: lead, data: { subject: "Late" }, ifmatch: before["@odata.etag"] })).toBe(
      false,
    );
    expect((await api.retrieve({ collection, key: lead, select: ["subject"] })).subject).toBe("Mine");
  });
  it("update with duplicateDetection and bypassCustomPluginExecution updates", async () => {
    const request = {
      collection,
      key: lead,
      data: { jobtitle: "Both" },
      duplicateDetection: true,
      bypassCustomPluginExecution: true,
    };
    expect(await api.update(request)).toBe(true);
    expect((await send("GET", `leads(${lead})?$select=jobtitle`)).jobtitle).toBe("Both");
  });
  it("update expands what it answers with", async () => {
    const expand = [{ property: "primarycontactid", select: ["firstname"] }];
    const row = await api.update({
      collection: "accounts",
      key: account,
      data: { name: "Rows" },
      returnRepresentation: true,
      select: ["name"],
      expand,
    });
    expect(row.primarycontactid.firstname).toBe("Ada");
  });
  it("updateSingleProperty writes one value", async () => {
    await api.updateSingleProperty({ collection, key: lead, fieldValuePair: { subject: "Single" } });
    expect((await send("GET", `leads(${lead})?$select=subject`)).subject).toBe("Single");
  });
  it("updateSingleProperty keeps its ETag", async () => {
    const request = { collection, key: lead, fieldValuePair: { subject: "Late" }, ifmatch: 'W/"1"' };
    expect(await refusal(api.updateSingleProperty(request))).toMatchObject({ status: 412 });
  });

  it("upsert creates what is not there", async () => {
    const key = crypto.randomUUID();
    const row = await api.upsert({
      collection,
      key,
      data: { subject: "Upserted", lastname: "Probe" },
      returnRepresentation: true,
      select: ["subject"],
    });
    expect(row).toMatchObject({ leadid: key, subject: "Upserted" });
  });
  it("upsert updates what is there", async () => {
    expect(await api.upsert({ collection, key: lead, data: { subject: "Again" } })).toBe(lead);
    expect((await send("GET", `leads(${lead})?$select=subject`)).subject).toBe("Again");
  });
  it("upsert that may not update answers null", async () => {
    expect(await api.upsert({ collection, key: lead, data: { subject: "No" }, ifnonematch: "*" })).toBe(null);
  });
  it("upsert that may not create answers null", async () => {
    expect(await api.upsert({ collection, key: crypto.randomUUID(), data: { subject: "No" }, ifmatch: "*" })).toBe(
      null,
    );
  });
  it("upsert takes an alternate key", async () => {
    const key = "coach_name='Keyed',coach_version=1";
    await api.upsert({ collection: "coach_templates", key, data: { coach_description: "First" } });
    await api.upsert({ collection: "coach_templates", key, data: { coach_description: "Second" } });
    const { value } = await send("GET", "coach_templates?$select=coach_description&$filter=coach_name eq 'Keyed'");
    expect(value.map((row) => row.coach_description)).toEqual(["Second"]);
  });

  it("deleteRecord deletes", async () => {
    const id = await newLead();
    expect(await api.deleteRecord({ collection, key: id })).toBe(true);
    expect(await refusal(api.retrieve({ collection, key: id }))).toMatchObject({ status: 404 });
  });
  it("deleteRecord keeps its ETag", async () => {
    const id = await newLead();
    expect(await api.deleteRecord({ collection, key: id, ifmatch: 'W/"1"' })).toBe(false);
    expect((await api.retrieve({ collection, key: id, select: ["subject"] })).leadid).toBe(id);
  });
  it("deleteRecord empties one column", async () => {
    const id = await newLead({ jobtitle: "Gone" });
    await api.deleteRecord({ collection, key: id, property: "jobtitle" });
    expect((await send("GET", `leads(${id})?$select=jobtitle`)).jobtitle).toBe(null);
  });
  it("deleteRecord empties one column by its older name", async () => {
    const id = await newLead({ jobtitle: "Gone" });
    await api.deleteRecord({ collection, key: id, fieldName: "jobtitle" });
    expect((await send("GET", `leads(${id})?$select=jobtitle`)).jobtitle).toBe(null);
  });
  it("deleteRecord with bypassCustomPluginExecution deletes", async () => {
    const id = await newLead();
    expect(await api.deleteRecord({ collection, key: id, bypassCustomPluginExecution: true })).toBe(true);
    expect(await refusal(api.retrieve({ collection, key: id }))).toMatchObject({ status: 404 });
  });
  it("deleteRecord takes an alternate key", async () => {
    const key = "coach_name='Short',coach_version=1";
    await api.upsert({ collection: "coach_templates", key, data: {} });
    expect(await api.deleteRecord({ collection: "coach_templates", key })).toBe(true);
    expect(await refusal(api.retrieve({ collection: "coach_templates", key }))).toMatchObject({ status: 404 });
  });

  it("associate puts a row into a collection, disassociate takes it out", async () => {
    const below = await send("POST", "contacts", { lastname: "Linked" });
    const mine = async () =>
      (await send("GET", `contacts(${below})?$select=_parentcustomerid_value`))._parentcustomerid_value;
    const relationshipName = "contact_customer_accounts";
    await api.associate({
      collection: "accounts",
      primaryKey: account,
      relationshipName,
      relatedCollection: "contacts",
      relatedKey: below,
    });
    expect(await mine()).toBe(account);
    await api.disassociate({ collection: "accounts", primaryKey: account, relationshipName, relatedKey: below });
    expect(await mine()).toBe(null);
  });
  it("associate and disassociate of many to many", async () => {
    const role = await send("GET", "roles?$select=roleid&$filter=name eq 'Salesperson'");
    const team = await send("POST", "teams", { name: "Probes", teamtype: 0 });
    const request = {
      collection: "teams",
      primaryKey: team,
      relationshipName: "teamroles_association",
      relatedKey: role.value[0].roleid,
    };
    const count = async () => (await send("GET", `teams(${team})/teamroles_association?$select=name`)).value.length;
    await api.associate({ ...request, relatedCollection: "roles" });
    expect(await count()).toBe(1);
    await api.disassociate(request);
    expect(await count()).toBe(0);
  });
  it("associateSingleValued sets a lookup, disassociateSingleValued empties it", async () => {
    const mine = async () =>
      (await send("GET", `accounts(${account})?$select=_primarycontactid_value`))._primarycontactid_value;
    const request = { collection: "accounts", primaryKey: account, navigationProperty: "primarycontactid" };
    await api.disassociateSingleValued(request);
    expect(await mine()).toBe(null);
    await api.associateSingleValued({ ...request, relatedCollection: "contacts", relatedKey: contact });
    expect(await mine()).toBe(contact);
  });
});
