import { beforeAll, expect, it } from "vitest";
import { admin, dynamics, probes, refusal, rep, send } from "./support/client.mjs";

const Formatted = "OData.Community.Display.V1.FormattedValue";
const fetchXml = (inner, attributes = "") =>
  `<fetch mapping="logical" ${attributes}><entity name="account">${inner}<filter><condition attribute="tickersymbol" operator="eq" value="PRB"/></filter></entity></fetch>`;
const names = (answer) => answer.value.map((row) => row.name);

probes("dynamics-web-api: queries", () => {
  let api, first, contact, robin;
  const filter = "tickersymbol eq 'PRB'";
  const accounts = { collection: "accounts", select: ["name"], filter, orderBy: ["name"] };

  beforeAll(async () => {
    api = dynamics();
    contact = await send("POST", "contacts", { firstname: "Ada", lastname: "Byron" });
    for (const [index, name] of ["A & B", "Böhm", "C", "D", "E"].entries()) {
      const row = { name, tickersymbol: "PRB", revenue: (index + 1) * 100, industrycode: 1 };
      const id = await send("POST", "accounts", { ...row, "primarycontactid@odata.bind": `/contacts(${contact})` });
      first ??= id;
    }
    for (const lastname of ["One", "Two", "Three"])
      await send("POST", "contacts", { lastname, "parentcustomerid_account@odata.bind": `/accounts(${first})` });
    robin = (await send("GET", `systemusers?$select=systemuserid&$filter=internalemailaddress eq '${rep}'`)).value[0]
      .systemuserid;
  });

  it("retrieve reads a row", async () => {
    const row = await api.retrieve({ collection: "accounts", key: first, select: ["name", "revenue"] });
    expect(row).toMatchObject({ accountid: first, name: "A & B", revenue: 100 });
    expect(row["@odata.etag"]).toMatch(/^W\/"\d+"$/);
    expect(row["@odata.context"]).toContain("$metadata#accounts(name,revenue)/$entity");
  });
  it("retrieve answers nothing for what has not changed", async () => {
    const { "@odata.etag": ifnonematch } = await api.retrieve({ collection: "accounts", key: first, select: ["name"] });
    expect(await api.retrieve({ collection: "accounts", key: first, select: ["name"], ifnonematch })).toBe(undefined);
  });
  it("retrieve annotates with what was asked for", async () => {
    const row = await api.retrieve({
      collection: "accounts",
      key: first,
      select: ["revenue", "industrycode"],
      includeAnnotations: Formatted,
    });
    expect(row).toMatchObject({ industrycode: 1, industrycode_Formatted: "Accounting" });
    expect(row.revenue_Formatted).toContain("100.00");
  });
  it("retrieve names a lookup's row, table and navigation property", async () => {
    const row = await api.retrieve({
      collection: "accounts",
      key: first,
      select: ["_primarycontactid_value"],
      includeAnnotations: "*",
    });
    expect(row).toMatchObject({
      _primarycontactid_value: contact,
      _primarycontactid_value_Formatted: "Ada Byron",
      _primarycontactid_value_LogicalName: "contact",
      _primarycontactid_value_NavigationProperty: "primarycontactid",
    });
  });
  it("retrieve expands lookups and collections", async () => {
    const expand = [
      { property: "primarycontactid", select: ["lastname"] },
      {
        property: "contact_customer_accounts",
        select: ["lastname"],
        filter: "lastname ne 'Two'",
        orderBy: ["lastname desc"],
        top: 1,
      },
    ];
    const row = await api.retrieve({ collection: "accounts", key: first, select: ["name"], expand });
    expect(row.primarycontactid.lastname).toBe("Byron");
    expect(row.contact_customer_accounts.map((one) => one.lastname)).toEqual(["Three"]);
  });
  it("retrieve expands what is expanded", async () => {
    const expand = [
      {
        property: "primarycontactid",
        select: ["lastname"],
        expand: [{ property: "owninguser", select: ["fullname"] }],
      },
    ];
    const row = await api.retrieve({ collection: "accounts", key: first, select: ["name"], expand });
    expect(row.primarycontactid.owninguser.fullname).toBeTruthy();
  });
  it("retrieve a reference by /$ref", async () => {
    expect(await api.retrieve({ collection: "accounts", key: first, select: ["primarycontactid/$ref"] })).toMatchObject(
      { id: contact, collection: "contacts" },
    );
  });
  it("retrieve a related row by a slash or by navigationProperty", async () => {
    const bySlash = await api.retrieve({
      collection: "accounts",
      key: first,
      select: ["/primarycontactid", "fullname"],
    });
    const byName = await api.retrieve({
      collection: "accounts",
      key: first,
      navigationProperty: "primarycontactid",
      select: ["fullname"],
    });
    expect([bySlash.fullname, byName.fullname]).toEqual(["Ada Byron", "Ada Byron"]);
  });
  it("retrieve a collection of a row", async () => {
    const answer = await api.retrieve({
      collection: "accounts",
      key: first,
      navigationProperty: "contact_customer_accounts",
      select: ["lastname"],
    });
    expect(answer.value.map((row) => row.lastname).sort()).toEqual(["One", "Three", "Two"]);
  });
  it("retrieve one row of a collection of a row", async () => {
    const all = await send(
      "GET",
      `accounts(${first})/contact_customer_accounts?$select=contactid,lastname&$filter=lastname eq 'One'`,
    );
    const request = {
      collection: "accounts",
      key: first,
      navigationProperty: "contact_customer_accounts",
      navigationPropertyKey: all.value[0].contactid,
      select: ["lastname"],
    };
    expect((await api.retrieve(request)).lastname).toBe("One");
  });
  it("retrieve by an alternate key", async () => {
    await send("PATCH", "coach_templates(coach_name='By key',coach_version=1)", { coach_description: "Found" });
    const row = await api.retrieve({
      collection: "coach_templates",
      key: "coach_name='By key',coach_version=1",
      select: ["coach_description"],
    });
    expect(row.coach_description).toBe("Found");
  });
  it("retrieve with a saved query", async () => {
    const { value } = await send(
      "GET",
      "savedqueries?$select=savedqueryid&$filter=returnedtypecode eq 'account' and querytype eq 0&$top=1",
    );
    const answer = await send("GET", `accounts?savedQuery=${value[0].savedqueryid}`);
    expect(
      (await api.retrieveMultiple({ collection: "accounts", queryParams: [`savedQuery=${value[0].savedqueryid}`] }))
        .value.length,
    ).toBe(answer.value.length);
  });
  it("retrieve says what is missing", async () => {
    expect(await refusal(api.retrieve({ collection: "accounts", key: crypto.randomUUID() }))).toMatchObject({
      status: 404,
      code: "0x80040217",
    });
  });
  it("retrieve of an unknown set is 404", async () => {
    expect(await refusal(api.retrieveMultiple({ collection: "nosuches" }))).toMatchObject({ status: 404 });
  });
  it("retrieve of an unknown column names it", async () => {
    expect((await refusal(api.retrieve({ collection: "accounts", key: first, select: ["nosuch"] }))).message).toContain(
      "nosuch",
    );
  });
  it("retrieve of an elastic table's partition is refused by name", async () => {
    expect(await refusal(api.retrieve({ collection: "accounts", key: first, partitionId: "p" }))).toMatchObject({
      status: 501,
    });
  });

  it("retrieveMultiple filters and sorts", async () => {
    expect(names(await api.retrieveMultiple(accounts))).toEqual(["A & B", "Böhm", "C", "D", "E"]);
  });
  it("retrieveMultiple takes signs that an address needs written", async () => {
    expect(
      names(await api.retrieveMultiple({ ...accounts, filter: "name eq 'A & B' and tickersymbol eq 'PRB'" })),
    ).toEqual(["A & B"]);
    expect(names(await api.retrieveMultiple({ ...accounts, filter: "name eq 'Böhm'" }))).toEqual(["Böhm"]);
  });
  it("retrieveMultiple takes the first rows", async () => {
    expect(names(await api.retrieveMultiple({ ...accounts, orderBy: ["name desc"], top: 2 }))).toEqual(["E", "D"]);
  });
  it("retrieveMultiple counts", async () => {
    const answer = await api.retrieveMultiple({ ...accounts, count: true });
    expect(answer).toMatchObject({ oDataCount: 5, "@odata.count": 5 });
  });
  it("retrieveMultiple tells with annotations whether the count is whole", async () => {
    const answer = await api.retrieveMultiple({ ...accounts, count: true, includeAnnotations: "*" });
    expect(answer).toMatchObject({
      "@Microsoft.Dynamics.CRM.totalrecordcount": 5,
      "@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded": false,
    });
  });
  it("retrieveMultiple goes from page to page", async () => {
    const pages = [await api.retrieveMultiple({ ...accounts, maxPageSize: 2 })];
    while (pages.at(-1).oDataNextLink)
      pages.push(await api.retrieveMultiple({ ...accounts, maxPageSize: 2 }, pages.at(-1).oDataNextLink));
    expect(pages.map(names)).toEqual([["A & B", "Böhm"], ["C", "D"], ["E"]]);
  });
  it("retrieveMultiple expands", async () => {
    const answer = await api.retrieveMultiple({
      ...accounts,
      expand: [{ property: "primarycontactid", select: ["lastname"] }],
    });
    expect(answer.value.map((row) => row.primarycontactid.lastname)).toEqual(Array(5).fill("Byron"));
  });
  it("retrieveMultiple aggregates", async () => {
    const answer = await api.retrieveMultiple({
      collection: "accounts",
      apply: `filter(${filter})/aggregate(revenue with sum as total)`,
    });
    expect(answer.value).toMatchObject([{ total: 1500 }]);
  });
  it("retrieveMultiple groups", async () => {
    const answer = await api.retrieveMultiple({
      collection: "accounts",
      apply: `filter(${filter})/groupby((industrycode),aggregate(revenue with max as most))`,
    });
    expect(answer.value).toMatchObject([{ industrycode: 1, most: 500 }]);
  });
  it("retrieveMultiple takes aliases of parameters", async () => {
    const answer = await api.retrieveMultiple({
      collection: "accounts",
      select: ["name"],
      filter: "name eq @name",
      queryParams: ["@name='C'"],
    });
    expect(names(answer)).toEqual(["C"]);
  });
  it("retrieveMultiple with trackChanges is refused by name", async () => {
    const error = await refusal(api.retrieveMultiple({ collection: "accounts", select: ["name"], trackChanges: true }));
    expect(error).toMatchObject({ status: 501 });
    expect(error.message).toContain("odata.track-changes");
  });
  it("retrieveMultiple of a long question becomes a batch", async () => {
    const long = `${Array.from({ length: 60 }, (_, index) => `name eq 'Somebody with a long name ${String(index)}'`).join(" or ")} or name eq 'D'`;
    expect(names(await api.retrieveMultiple({ ...accounts, filter: long }))).toEqual(["D"]);
  });
  it("retrieveAll reads every page", async () => {
    expect(names(await api.retrieveAll({ ...accounts, maxPageSize: 2 }))).toEqual(["A & B", "Böhm", "C", "D", "E"]);
  });
  it("count counts with and without a filter", async () => {
    expect(await api.count({ collection: "accounts", filter })).toBe(5);
    expect(await api.count({ collection: "accounts" })).toBeGreaterThanOrEqual(5);
  });
  it("countAll counts", async () => {
    expect(await api.countAll({ collection: "accounts", filter, select: ["accountid"] })).toBe(5);
  });

  it("fetch reads rows", async () => {
    const answer = await api.fetch({
      collection: "accounts",
      fetchXml: fetchXml('<attribute name="name"/><order attribute="name"/>'),
    });
    expect(names(answer)).toEqual(["A & B", "Böhm", "C", "D", "E"]);
  });
  it("fetch annotates", async () => {
    const answer = await api.fetch({
      collection: "accounts",
      fetchXml: fetchXml('<attribute name="industrycode"/>'),
      includeAnnotations: Formatted,
    });
    expect(answer.value[0].industrycode_Formatted).toBe("Accounting");
  });
  it("fetch goes from page to page", async () => {
    const request = {
      collection: "accounts",
      fetchXml: fetchXml('<attribute name="name"/><order attribute="name"/>', 'count="2"'),
    };
    const pages = [await api.fetch({ ...request, includeAnnotations: "*" })];
    while (pages.at(-1).PagingInfo) {
      const { nextPage: pageNumber, cookie: pagingCookie } = pages.at(-1).PagingInfo;
      pages.push(await api.fetch({ ...request, includeAnnotations: "*", pageNumber, pagingCookie }));
    }
    expect(pages.map(names)).toEqual([["A & B", "Böhm"], ["C", "D"], ["E"]]);
  });
  it("fetchAll reads every page", async () => {
    const request = {
      collection: "accounts",
      fetchXml: fetchXml('<attribute name="name"/><order attribute="name"/>', 'count="2"'),
      includeAnnotations: "*",
    };
    expect(names(await api.fetchAll(request))).toEqual(["A & B", "Böhm", "C", "D", "E"]);
  });
  it("fetch aggregates", async () => {
    const inner = '<attribute name="revenue" aggregate="sum" alias="total"/>';
    expect(
      (await api.fetch({ collection: "accounts", fetchXml: fetchXml(inner, 'aggregate="true"') })).value,
    ).toMatchObject([{ total: 1500 }]);
  });
  it("fetch of wrong XML is refused", async () => {
    expect(
      await refusal(
        api.fetch({ collection: "accounts", fetchXml: "<fetch><entity name='account'><nosuch/></entity></fetch>" }),
      ),
    ).toMatchObject({ status: 400 });
  });

  it("impersonate asks as somebody else", async () => {
    const who = await api.callFunction({ name: "WhoAmI", impersonate: robin });
    expect(who.UserId).toBe(robin);
    expect((await dynamics({ impersonate: robin }).callFunction("WhoAmI")).UserId).toBe(robin);
  });
  it("impersonateAAD asks as the user of an object id", async () => {
    const objectId = crypto.randomUUID();
    await send("PATCH", `systemusers(${robin})`, { azureactivedirectoryobjectid: objectId });
    expect((await api.callFunction({ name: "WhoAmI", impersonateAAD: objectId })).UserId).toBe(robin);
  });
  it("a setting of the client holds for every request", async () => {
    const set = dynamics({ includeAnnotations: Formatted, maxPageSize: 2, returnRepresentation: true });
    const page = await set.retrieveMultiple({ ...accounts, select: ["industrycode"] });
    expect(page.value.map((row) => row.industrycode_Formatted)).toEqual(["Accounting", "Accounting"]);
    expect((await set.create({ collection: "leads", data: { lastname: "Set" } })).fullname).toBe("Set");
  });
  it("noCache, timeout, token, own headers and older versions are answered", async () => {
    const quiet = dynamics({ onTokenRefresh: () => Promise.reject(new Error("Not to be called.")) });
    expect(
      (
        await quiet.callFunction({
          name: "WhoAmI",
          token: admin,
          noCache: true,
          timeout: 20_000,
          headers: { "x-own": "1" },
        })
      ).UserId,
    ).toBeTruthy();
    for (const version of ["9.0", "9.1", "9.2"])
      expect((await dynamics({ dataApi: { version } }).callFunction("WhoAmI")).UserId).toBeTruthy();
  });
  it("a tag is overlooked by who does not want it", async () => {
    expect(
      (await api.create({ collection: "leads", data: { lastname: "Tag" }, tag: "mine", returnRepresentation: true }))
        .fullname,
    ).toBe("Tag");
  });
  it("an aborted request ends", async () => {
    const controller = new AbortController();
    const call = api.retrieveAll({ ...accounts, maxPageSize: 1, signal: controller.signal });
    controller.abort();
    expect((await refusal(call)).name).toBe("AbortError");
  });
  it("a refused sign-in is 401", async () => {
    expect(
      await refusal(dynamics({ onTokenRefresh: () => Promise.resolve("nobody@example.com") }).callFunction("WhoAmI")),
    ).toMatchObject({ status: 401 });
  });
  it("names of tables are understood instead of names of sets", async () => {
    const named = dynamics({ useEntityNames: true });
    expect((await named.retrieve({ collection: "account", key: first, select: ["name"] })).name).toBe("A & B");
    expect(named.Utility.getCollectionName("opportunity")).toBe("opportunities");
    const id = await named.create({
      collection: "account",
      data: { name: "By name", "primarycontactid@odata.bind": `contact(${contact})` },
    });
    expect((await send("GET", `accounts(${id})?$select=_primarycontactid_value`))._primarycontactid_value).toBe(
      contact,
    );
  });
  it("dates come as dates", async () => {
    const row = await api.retrieve({ collection: "accounts", key: first, select: ["createdon"] });
    expect(row.createdon).toBeInstanceOf(Date);
  });
  it("search, suggest and autocomplete are refused by name", async () => {
    for (const name of ["search", "query", "suggest", "autocomplete"]) {
      const error = await refusal(api[name]("maria"));
      expect(error.status).toBe(501);
      expect(error.message).toContain("Dataverse search");
    }
  });
});
