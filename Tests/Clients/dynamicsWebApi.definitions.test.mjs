import { beforeAll, expect, it } from "vitest";
import { dynamics, probes, refusal } from "./support/client.mjs";

const Type = "Microsoft.Dynamics.CRM.";

probes("dynamics-web-api: definitions", () => {
  let api, account;

  beforeAll(async () => {
    api = dynamics();
    account = (await api.retrieveEntity({ key: "LogicalName='account'", select: ["MetadataId"] })).MetadataId;
  });

  it("retrieveEntity by its key and by its name", async () => {
    const byKey = await api.retrieveEntity({ key: account, select: ["SchemaName", "LogicalName"] });
    const byName = await api.retrieveEntity({ key: "LogicalName='account'", select: ["SchemaName", "LogicalName"] });
    expect(byKey).toMatchObject({ SchemaName: "Account", LogicalName: "account", MetadataId: account });
    expect(byName.SchemaName).toBe("Account");
  });
  it("retrieveEntity whole has its labels", async () => {
    const table = await api.retrieveEntity({ key: account });
    expect(table.DisplayName.UserLocalizedLabel).toMatchObject({ Label: "Account", LanguageCode: 1033 });
  });
  it("retrieveEntity expands its columns", async () => {
    const table = await api.retrieveEntity({
      key: account,
      select: ["LogicalName"],
      expand: [{ property: "Attributes", select: ["LogicalName"], filter: "LogicalName eq 'name'" }],
    });
    expect(table.Attributes.map((one) => one.LogicalName)).toEqual(["name"]);
  });
  it("retrieveEntity by a quoted key in double quotes", async () => {
    expect(
      (
        await api.retrieve({
          collection: "EntityDefinitions",
          key: "LogicalName='account'",
          select: ["LogicalName", "SchemaName"],
          expand: [{ property: "Attributes" }],
        })
      ).Attributes.length,
    ).toBeGreaterThan(20);
  });
  it("retrieveEntity of an unknown table is 404", async () => {
    expect(await refusal(api.retrieveEntity({ key: "LogicalName='nosuch'" }))).toMatchObject({ status: 404 });
  });
  it("retrieveEntities selects and filters by the name of an option", async () => {
    const { value } = await api.retrieveEntities({
      select: ["LogicalName"],
      filter: `OwnershipType eq ${Type}OwnershipTypes'UserOwned'`,
    });
    const names = value.map((one) => one.LogicalName);
    expect(names).toContain("account");
    expect(names).not.toContain("businessunit");
  });
  it("retrieveEntities of all", async () => {
    expect((await api.retrieveEntities()).value.length).toBeGreaterThan(50);
  });
  it("retrieveAttribute by its name", async () => {
    const column = await api.retrieveAttribute({
      entityKey: "LogicalName='account'",
      attributeKey: "LogicalName='name'",
      select: ["SchemaName"],
    });
    expect(column.SchemaName).toBe("Name");
  });
  it("retrieveAttribute by its key and cast", async () => {
    const { MetadataId } = await api.retrieveAttribute({
      entityKey: account,
      attributeKey: "LogicalName='revenue'",
      select: ["MetadataId"],
    });
    const column = await api.retrieveAttribute({
      entityKey: account,
      attributeKey: MetadataId,
      select: ["SchemaName", "Precision"],
      castType: `${Type}MoneyAttributeMetadata`,
    });
    expect(column).toMatchObject({ SchemaName: "Revenue", Precision: 2 });
  });
  it("retrieveAttribute with its choices", async () => {
    const column = await api.retrieveAttribute({
      entityKey: account,
      attributeKey: "LogicalName='industrycode'",
      select: ["LogicalName"],
      castType: `${Type}PicklistAttributeMetadata`,
      expand: [{ property: "OptionSet" }],
    });
    expect(column.OptionSet.Options[0]).toMatchObject({ Value: 1 });
  });
  it("retrieveAttributes of a table", async () => {
    const { value } = await api.retrieveAttributes({ entityKey: "LogicalName='account'" });
    expect(value.map((one) => one.LogicalName)).toContain("revenue");
  });
  it("retrieveAttributes of a type", async () => {
    const { value } = await api.retrieveAttributes({
      entityKey: "LogicalName='account'",
      castType: `${Type}MoneyAttributeMetadata`,
    });
    expect(value.length).toBeGreaterThan(0);
    expect(value.every((one) => one.AttributeType === "Money")).toBe(true);
  });
  it("retrieveAttributes filtered", async () => {
    const { value } = await api.retrieveAttributes({
      entityKey: account,
      select: ["LogicalName"],
      filter: "LogicalName eq 'name'",
    });
    expect(value.map((one) => one.LogicalName)).toEqual(["name"]);
  });
  it("retrieve reads definitions as any other row", async () => {
    const request = {
      collection: "EntityDefinitions",
      key: "LogicalName='contact'",
      navigationProperty: "Attributes",
      navigationPropertyKey: "LogicalName='firstname'",
      metadataAttributeType: `${Type}StringAttributeMetadata`,
    };
    const column = await api.retrieve(request);
    expect(column.DisplayName.UserLocalizedLabel.Label).toBe("First Name");
    expect(column.MaxLength).toBeGreaterThan(0);
  });
  it("retrieveMultiple reads definitions as any other rows", async () => {
    const { value } = await api.retrieveMultiple({
      collection: "EntityDefinitions",
      select: ["LogicalName"],
      filter: "LogicalName eq 'account'",
    });
    expect(value.map((one) => one.LogicalName)).toEqual(["account"]);
  });
  it("retrieveRelationships of a type and a table", async () => {
    const castType = `${Type}OneToManyRelationshipMetadata`;
    const { value } = await api.retrieveRelationships({
      castType,
      select: ["SchemaName", "MetadataId"],
      filter: "ReferencedEntity eq 'account'",
    });
    expect(value.map((one) => one.SchemaName)).toContain("contact_customer_accounts");
    const one = await api.retrieveRelationship({ key: value[0].MetadataId });
    expect(one.SchemaName).toBe(value[0].SchemaName);
    expect((await api.retrieveRelationship({ key: value[0].MetadataId, castType })).ReferencedEntity).toBe("account");
  });
  it("retrieveRelationships of all", async () => {
    expect((await api.retrieveRelationships()).value.length).toBeGreaterThan(50);
  });
  it("retrieveRelationship by its name", async () => {
    expect((await api.retrieveRelationship({ key: "SchemaName='contact_customer_accounts'" })).SchemaName).toBe(
      "contact_customer_accounts",
    );
  });
  it("retrieveGlobalOptionSets and one of them", async () => {
    const { value } = await api.retrieveGlobalOptionSets();
    expect(value.map((one) => one.Name)).toContain("coach_scale");
    const { MetadataId } = value.find((one) => one.Name === "coach_scale");
    expect(
      (await api.retrieveGlobalOptionSet({ key: MetadataId, select: ["DisplayName"] })).DisplayName.LocalizedLabels
        .length,
    ).toBeGreaterThan(0);
    expect((await api.retrieveGlobalOptionSet({ key: "Name='coach_scale'" })).Name).toBe("coach_scale");
  });
  it("retrieveGlobalOptionSet with its options", async () => {
    const castType = `${Type}OptionSetMetadata`;
    const set = await api.retrieveGlobalOptionSet({ key: "Name='coach_scale'", castType, select: ["Name", "Options"] });
    expect(set.Options.length).toBeGreaterThan(1);
  });
  it("retrieveGlobalOptionSets of a type", async () => {
    const castType = `${Type}OptionSetMetadata`;
    const { value } = await api.retrieveGlobalOptionSets({ castType, select: ["Name", "Options"] });
    expect(value.find((one) => one.Name === "coach_scale").Options.length).toBeGreaterThan(1);
  });
  it("retrieveCsdlMetadata with and without annotations", async () => {
    for (const addAnnotations of [false, true]) {
      const text = await api.retrieveCsdlMetadata({ addAnnotations });
      expect(text).toContain('<EntityType Name="account"');
    }
    expect(await api.retrieveCsdlMetadata()).toContain("<EntityContainer");
  });
});
