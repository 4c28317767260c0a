import { beforeAll, expect, it } from "vitest";
import { dynamics, probes, refusal } from "./support/client.mjs";

const Type = "Microsoft.Dynamics.CRM.";
const label = (text) => ({
  "@odata.type": `${Type}Label`,
  LocalizedLabels: [{ "@odata.type": `${Type}LocalizedLabel`, Label: text, LanguageCode: 1033 }],
});
const required = { Value: "None", CanBeChanged: true, ManagedPropertyLogicalName: "canmodifyrequirementlevelsettings" };
const noCascade = {
  Assign: "NoCascade",
  Delete: "RemoveLink",
  Merge: "NoCascade",
  Reparent: "NoCascade",
  Share: "NoCascade",
  Unshare: "NoCascade",
};
const column = (type, schema, text, more = {}) => ({
  "@odata.type": `${Type}${type}AttributeMetadata`,
  AttributeType: type,
  AttributeTypeName: { Value: `${type}Type` },
  Description: label(text),
  DisplayName: label(text),
  RequiredLevel: required,
  SchemaName: schema,
  ...more,
});
const shown = (definition) => definition.DisplayName.LocalizedLabels.find((one) => one.LanguageCode === 1033).Label;

probes("dynamics-web-api: definitions that are written", () => {
  let api, table;
  const key = "LogicalName='new_bankaccount'";

  beforeAll(async () => {
    api = dynamics();
    const name = column("String", "new_AccountName", "Account Name", {
      IsPrimaryName: true,
      FormatName: { Value: "Text" },
      MaxLength: 100,
    });
    const definition = {
      "@odata.type": `${Type}EntityMetadata`,
      Attributes: [name],
      Description: label("Accounts of a bank"),
      DisplayCollectionName: label("Bank Accounts"),
      DisplayName: label("Bank Account"),
      HasActivities: false,
      HasNotes: false,
      IsActivity: false,
      OwnershipType: "UserOwned",
      SchemaName: "new_BankAccount",
    };
    table = await api.createEntity({ data: definition });
  });

  it("createEntity answers with the id, and the table holds rows", async () => {
    expect(table).toMatch(/^[0-9a-f-]{36}$/);
    const id = await api.create({ collection: "new_bankaccounts", data: { new_accountname: "Savings" } });
    expect(
      (await api.retrieve({ collection: "new_bankaccounts", key: id, select: ["new_accountname"] })).new_accountname,
    ).toBe("Savings");
  });
  it("createEntity a second time is refused", async () => {
    const again = {
      "@odata.type": `${Type}EntityMetadata`,
      Attributes: [column("String", "new_Name", "Name", { IsPrimaryName: true, MaxLength: 100 })],
      DisplayCollectionName: label("A"),
      DisplayName: label("A"),
      OwnershipType: "UserOwned",
      SchemaName: "new_BankAccount",
    };
    expect((await refusal(api.createEntity({ data: again }))).status).toBe(400);
  });
  it("updateEntity changes a label", async () => {
    const definition = await api.retrieveEntity({ key });
    definition.DisplayName.LocalizedLabels[0].Label = "Account of a Bank";
    await api.updateEntity({ data: definition });
    await api.callAction({
      actionName: "PublishXml",
      action: {
        ParameterXml: "<importexportxml><entities><entity>new_bankaccount</entity></entities></importexportxml>",
      },
    });
    expect(shown(await api.retrieveEntity({ key }))).toBe("Account of a Bank");
  });
  it("updateEntity merges labels", async () => {
    const definition = await api.retrieveEntity({ key });
    definition.DisplayName = { LocalizedLabels: [{ Label: "Bankkonto", LanguageCode: 1031 }] };
    await api.updateEntity({ data: definition, mergeLabels: true });
    expect(shown(await api.retrieveEntity({ key }))).toBe("Account of a Bank");
  });
  it("update writes a definition as any other row", async () => {
    const definition = await api.retrieve({ collection: "EntityDefinitions", key });
    definition.DisplayName.LocalizedLabels.find((one) => one.LanguageCode === 1033).Label = "Bank Account";
    await api.update({
      collection: "EntityDefinitions",
      key: definition.MetadataId,
      mergeLabels: true,
      data: definition,
    });
    expect(shown(await api.retrieveEntity({ key }))).toBe("Bank Account");
  });
  it("createAttribute makes a column that takes values", async () => {
    const id = await api.createAttribute({
      entityKey: table,
      data: column("Money", "new_Balance", "Balance", { PrecisionSource: 2 }),
    });
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const row = await api.create({
      collection: "new_bankaccounts",
      data: { new_accountname: "Rich", new_balance: 12.5 },
      returnRepresentation: true,
    });
    expect(row.new_balance).toBe(12.5);
  });
  it("updateAttribute changes a label, with and without a cast", async () => {
    const attributeKey = "LogicalName='new_balance'";
    for (const [castType, text] of [
      [undefined, "New Balance"],
      [`${Type}MoneyAttributeMetadata`, "Newer Balance"],
    ]) {
      const definition = await api.retrieveAttribute({ entityKey: key, attributeKey, castType });
      definition.DisplayName.LocalizedLabels[0].Label = text;
      await api.updateAttribute({ entityKey: key, data: definition, castType });
      expect(shown(await api.retrieveAttribute({ entityKey: key, attributeKey }))).toBe(text);
    }
  });
  it("createRelationship, updateRelationship and deleteRelationship", async () => {
    const menu = { Behavior: "UseCollectionName", Group: "Details", Label: label("Accounts of a bank"), Order: 10000 };
    const lookup = column("Lookup", "new_OwnerId", "Owner of it");
    const data = {
      "@odata.type": `${Type}OneToManyRelationshipMetadata`,
      SchemaName: "new_contact_new_bankaccount",
      AssociatedMenuConfiguration: menu,
      CascadeConfiguration: noCascade,
      ReferencedAttribute: "contactid",
      ReferencedEntity: "contact",
      ReferencingEntity: "new_bankaccount",
      Lookup: lookup,
    };
    const id = await api.createRelationship({ data });
    const contact = await api.create({ collection: "contacts", data: { lastname: "Owner" } });
    const row = await api.create({
      collection: "new_bankaccounts",
      data: { new_accountname: "Owned", "new_OwnerId@odata.bind": `contacts(${contact})` },
      returnRepresentation: true,
    });
    expect(row._new_ownerid_value).toBe(contact);
    const castType = `${Type}OneToManyRelationshipMetadata`;
    const definition = await api.retrieveRelationship({ key: id, castType });
    definition.AssociatedMenuConfiguration.Order = 10100;
    await api.updateRelationship({ data: definition, castType });
    expect((await api.retrieveRelationship({ key: id, castType })).AssociatedMenuConfiguration.Order).toBe(10100);
    expect(await api.deleteRelationship({ key: id })).toBe(true);
    expect(await refusal(api.retrieveRelationship({ key: id }))).toMatchObject({ status: 404 });
  });
  it("a lookup to several tables is created", async () => {
    const to = (referenced) => ({
      SchemaName: `new_bankaccount_${referenced}`,
      ReferencedEntity: referenced,
      ReferencingEntity: "new_bankaccount",
    });
    const Lookup = {
      ...column("Lookup", "new_PartnerId", "Partner"),
      "@odata.type": `${Type}ComplexLookupAttributeMetadata`,
    };
    // The documentation calls create with the action's name, which this version of the package writes in small letters.
    const action = { OneToManyRelationships: [to("account"), to("contact")], Lookup };
    const made = await api.callAction({ actionName: "CreatePolymorphicLookupAttribute", action });
    expect(made.RelationshipIds).toHaveLength(2);
    expect(made.AttributeId).toMatch(/^[0-9a-f-]{36}$/);
  });
  it("createGlobalOptionSet, updateGlobalOptionSet and deleteGlobalOptionSet", async () => {
    const option = (Value) => ({ Value, Label: label(`Label ${String(Value)}`) });
    const data = {
      "@odata.type": `${Type}OptionSetMetadata`,
      IsCustomOptionSet: true,
      IsGlobal: true,
      IsManaged: false,
      Name: "new_customglobaloptionset",
      OptionSetType: "Picklist",
      Options: [option(1), option(2)],
      Description: label("Of all tables"),
      DisplayName: label("Display name"),
    };
    const id = await api.createGlobalOptionSet({ data });
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    const set = { key: "Name='new_customglobaloptionset'" };
    const definition = await api.retrieveGlobalOptionSet(set);
    definition.DisplayName.LocalizedLabels[0].Label = "Updated";
    await api.updateGlobalOptionSet({ data: definition });
    expect(shown(await api.retrieveGlobalOptionSet(set))).toBe("Updated");
    expect(await api.deleteGlobalOptionSet(set)).toBe(true);
    expect(await refusal(api.retrieveGlobalOptionSet(set))).toMatchObject({ status: 404 });
  });
});
