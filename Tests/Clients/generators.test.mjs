import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, inject, it } from "vitest";
import { address, admin, load, probes, send } from "./support/client.mjs";
import { compile, folderFor, run } from "./support/generators.mjs";

const emitted = { noEmit: false, outDir: "compiled", rootDir: "generated" };

probes("dataverse-gen and dataverse-ify", () => {
  let made, client, account;

  beforeAll(async () => {
    const folder = await folderFor("dataverse-gen");
    const entities = [
      "account",
      "contact",
      "opportunity",
      "opportunityclose",
      "activityparty",
      "systemuser",
      "team",
      "coach_template",
    ];
    const config = {
      entities,
      actions: ["WinOpportunity", "AddMembersTeam"],
      functions: ["WhoAmI", "RetrieveTotalRecordCount"],
      generateIndex: true,
      generateFormContext: true,
      generateEntityTypes: true,
      output: { outputRoot: "./generated" },
    };
    await writeFile(join(folder, ".dataverse-gen.json"), JSON.stringify(config));
    // Signing in is all that differs: there is no directory here to ask for a token.
    const signIn = `const { NodeWebApi } = require("dataverse-ify/lib/webapi/node"); NodeWebApi.prototype.authorize = async function () { this.getRequestImplementation().setAccessToken(${JSON.stringify(admin)}); };`;
    await writeFile(join(folder, "signIn.cjs"), signIn);
    const said = await run(
      folder,
      "-r",
      "./signIn.cjs",
      join(inject("folder"), "node_modules/dataverse-gen/lib/index.js"),
      "-e",
      address(),
    );
    expect(said).toContain("Complete!");
    await compile(folder, ["generated"], {
      ...emitted,
      types: ["xrm"],
      module: "CommonJS",
      moduleResolution: "node10",
      ignoreDeprecations: "6.0",
    });
    made = createRequire(join(folder, "any.js"))("./compiled/index.js");
    const { NodeWebApi } = load("dataverse-ify/lib/webapi/node");
    const { XrmContextDataverseClient, setMetadataCache } = load("dataverse-ify");
    const web = new NodeWebApi(address(), "9.2");
    const transport = web.getRequestImplementation();
    transport.setAccessToken(admin);
    // Version 2.0.7 makes JSON of its JSON when it creates and updates in Node, which is no row for any service.
    const sendTwice = transport.send.bind(transport);
    transport.send = (method, uri, headers, body, isText) =>
      sendTwice(method, uri, headers, body, isText ?? typeof body === "string");
    globalThis.Xrm = { WebApi: Object.assign(web, { online: web }) };
    setMetadataCache(made.metadataCache);
    client = new XrmContextDataverseClient(web);
    account = await client.create({ logicalName: "account", name: "Early bound", revenue: 7 });
  }, 120_000);

  it("a row is created, read, changed and deleted by its type", async () => {
    const read = () => client.retrieve("account", account, ["name", "revenue"]);
    expect(await read()).toMatchObject({ name: "Early bound", revenue: 7 });
    await client.update({ logicalName: "account", accountid: account, name: "Later" });
    expect((await read()).name).toBe("Later");
    const gone = await client.create({ logicalName: "account", name: "Gone" });
    await client.delete("account", gone);
    await expect(client.retrieve("account", gone, ["name"])).rejects.toThrow();
  });
  it("lookups are references, choices are the enums", async () => {
    const contact = await client.create({ logicalName: "contact", lastname: "Byron" });
    await client.update({
      logicalName: "account",
      accountid: account,
      primarycontactid: { entityType: "contact", id: contact },
    });
    const row = await client.retrieve("account", account, ["primarycontactid", "statecode"]);
    expect(row.primarycontactid).toMatchObject({ entityType: "contact", id: contact, name: "Byron" });
    expect(row.statecode).toBe(made.account_account_statecode?.Active ?? 0);
  });
  it("rows are asked for in FetchXML", async () => {
    const xml = `<fetch><entity name='account'><attribute name='name'/><filter><condition attribute='accountid' operator='eq' value='${account}'/></filter></entity></fetch>`;
    const { entities } = await client.retrieveMultiple(xml);
    expect(entities).toHaveLength(1);
  });
  it("rows are associated and disassociated", async () => {
    const contact = await client.create({ logicalName: "contact", lastname: "Linked" });
    const count = async () =>
      (await send("GET", `accounts(${account})/contact_customer_accounts?$select=lastname`)).value.length;
    await client.associate("account", account, "contact_customer_accounts", [{ entityType: "contact", id: contact }]);
    expect(await count()).toBe(1);
    await client.disassociate("account", account, "contact_customer_accounts", [
      { entityType: "contact", id: contact },
    ]);
    expect(await count()).toBe(0);
  });
  it("a function and an action are executed by their types", async () => {
    const who = await client.execute({ logicalName: "WhoAmI" });
    expect(who.UserId).toMatch(/^[0-9a-f-]{36}$/);
    const opportunity = await client.create({ logicalName: "opportunity", name: "Won" });
    const OpportunityClose = {
      logicalName: "opportunityclose",
      subject: "Won",
      opportunityid: { entityType: "opportunity", id: opportunity },
    };
    await client.execute({ logicalName: "WinOpportunity", Status: 3, OpportunityClose });
    expect((await send("GET", `opportunities(${opportunity})?$select=statecode`)).statecode).toBe(1);
  });
});

probes("odata2ts", () => {
  let service;

  beforeAll(async () => {
    const folder = await folderFor("odata2ts");
    const document = await fetch(`${address()}/api/data/v9.2/$metadata`, {
      headers: { Authorization: `Bearer ${admin}` },
    });
    await writeFile(join(folder, "metadata.xml"), await document.text());
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { target: "ES2022" } }));
    const cli = join(inject("folder"), "node_modules/@odata2ts/odata2ts/lib/run-cli.js");
    const said = await run(folder, cli, "-s", "metadata.xml", "-o", "generated", "-m", "all", "-e", "ts");
    expect(said).toContain("Successfully finished!");
    await compile(folder, ["generated"], {
      ...emitted,
      module: "CommonJS",
      moduleResolution: "node10",
      ignoreDeprecations: "6.0",
    });
    const { MicrosoftDynamicsCrmService } = createRequire(pathToFileURL(join(folder, "any.js")))(
      "./compiled/MicrosoftDynamicsCrmService.js",
    );
    const headers = {
      Authorization: `Bearer ${admin}`,
      "Content-Type": "application/json",
      Prefer: "return=representation",
    };
    const ask = (method) => async (url, data) => {
      const answer = await fetch(url, {
        method,
        headers,
        body: method === "GET" || method === "DELETE" ? undefined : JSON.stringify(data),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(text);
      return { status: answer.status, statusText: "", headers: {}, data: text === "" ? undefined : JSON.parse(text) };
    };
    const client = { get: ask("GET"), post: ask("POST"), patch: ask("PATCH"), put: ask("PUT"), delete: ask("DELETE") };
    service = new MicrosoftDynamicsCrmService(client, `${address()}/api/data/v9.2`);
  }, 900_000);

  it("a function is called by its method", async () => {
    expect((await service.WhoAmI()).data.UserId).toMatch(/^[0-9a-f-]{36}$/);
  });
  it("rows are created and queried by their types", async () => {
    await service.accounts().create({ name: "Typed", tickersymbol: "O2T" });
    const { data } = await service
      .accounts()
      .query((builder, account) => builder.select("name").filter(account.tickersymbol.eq("O2T")));
    expect(data.value.map((row) => row.name)).toEqual(["Typed"]);
  });
});
