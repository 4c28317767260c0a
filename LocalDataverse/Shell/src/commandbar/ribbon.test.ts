import { strToU8, zipSync } from "fflate";
import { beforeEach, expect, test, vi } from "vitest";
import type { CommandContext } from "./context";
import { parametersOf } from "./parameters";
import { parseRibbon } from "./ribbon";
import { ribbonXml } from "./ribbonSource";
import { isShown } from "./rules";
import { runCommand } from "./actions";

const diff = (rules: string, enable = "", actions = "") => `<RibbonDiffXml><CustomActions>
  <CustomAction Id="a" Location="Mscrm.Form.opportunity.MainTab.Actions.Controls._children" Sequence="20">
    <CommandUIDefinition><Button Id="new.Go" Command="new.cmd" LabelText="$LocLabels:go" Alt="$LocLabels:go"
      ModernImage="$webresource:new_/go.svg" /></CommandUIDefinition></CustomAction>
  <CustomAction Id="b" Location="Mscrm.HomepageGrid.opportunity.MainTab.Management.Controls._children" Sequence="5">
    <CommandUIDefinition><FlyoutAnchor Id="new.Menu" Command="new.cmd" LabelText="More"><Menu Id="m"><MenuSection Id="s">
      <Controls Id="Mscrm.HomepageGrid.opportunity.inner"><Button Id="new.Entry" Command="new.cmd" LabelText="Entry" /></Controls>
    </MenuSection></Menu></FlyoutAnchor></CommandUIDefinition></CustomAction>
  </CustomActions><CommandDefinitions><CommandDefinition Id="new.cmd"><EnableRules>${enable}</EnableRules><DisplayRules />
  <Actions>${actions}</Actions></CommandDefinition></CommandDefinitions>
  <RuleDefinitions><TabDisplayRules /><DisplayRules /><EnableRules>${rules}</EnableRules></RuleDefinitions>
  <LocLabels><LocLabel Id="go"><Titles><Title description="Los" languagecode="1031" /><Title description="Go" languagecode="1033" />
  </Titles></LocLabel></LocLabels></RibbonDiffXml>`;

const item = (id: string) => ({ Id: id, Name: id, TypeName: "opportunity", TypeCode: 3 });
const context = (changes: Partial<CommandContext> = {}): CommandContext => ({
  location: "Form",
  table: "opportunity",
  primaryTable: "opportunity",
  objectTypeCode: () => 3,
  schemaName: () => "Opportunity",
  isActivity: (table) => table === "phonecall",
  selected: [],
  items: [],
  privilege: (name) => ({ prvWriteOpportunity: "Local", prvReadActivity: "Basic" })[name],
  access: () => Promise.resolve(new Set(["ReadAccess"])),
  languageId: 1033,
  organizationName: "Contoso",
  ...changes,
});
const form = (state: "Create" | "Existing", values: Record<string, unknown> = {}) => ({
  context: {} as never,
  state,
  id: "1",
  value: (column: string) => values[column],
});
const grid = {} as never;

async function holds(rule: string, changes: Partial<CommandContext> = {}): Promise<boolean> {
  const ribbon = parseRibbon(diff(`<EnableRule Id="r">${rule}</EnableRule>`, `<EnableRule Id="r" />`), "opportunity");
  return isShown(ribbon.commands.get("new.cmd"), ribbon, context(changes));
}

beforeEach(() => {
  vi.spyOn(console, "warn").mockReturnValue(undefined);
});

test("a custom action's button is found at its location, with its label and image", () => {
  const ribbon = parseRibbon(diff(""), "opportunity");
  expect(ribbon.buttons("Form")).toEqual([
    { id: "new.Go", command: "new.cmd", label: "Go", tooltip: "", image: "new_/go.svg", sequence: 20, menu: [] },
  ]);
  expect(ribbon.buttons("SubGrid")).toEqual([]);
  expect(parseRibbon(diff(""), "opportunity", 1031).buttons("Form")[0]?.label).toBe("Los");
});

test("a flyout's entries are its menu and no buttons of their own", () => {
  const buttons = parseRibbon(diff(""), "opportunity").buttons("HomepageGrid");
  expect(buttons.map((button) => [button.label, button.menu.map((entry) => entry.label)])).toEqual([
    ["More", ["Entry"]],
  ]);
});

test("a merged ribbon's controls are found by the id of their list", () => {
  const xml = `<RibbonDefinitions><RibbonDefinition><UI><Ribbon><Controls Id="Mscrm.SubGrid.opportunity.MainTab.Management.Controls">
    <Button Id="x" Command="c" LabelText="X" Sequence="3" /></Controls></Ribbon></UI></RibbonDefinition></RibbonDefinitions>`;
  expect(
    parseRibbon(xml, "opportunity")
      .buttons("SubGrid")
      .map((button) => button.label),
  ).toEqual(["X"]);
});

test("the zip of RetrieveEntityRibbon is opened", () => {
  const zip = zipSync({ "RibbonXml.xml": strToU8("\uFEFF<RibbonDefinitions />") });
  expect(ribbonXml(btoa(String.fromCharCode(...zip)))).toBe("<RibbonDefinitions />");
});

test("a command without rules is shown, a button without a command definition is not", async () => {
  const ribbon = parseRibbon(diff(""), "opportunity");
  expect(await isShown(ribbon.commands.get("new.cmd"), ribbon, context())).toBe(true);
  expect(await isShown(undefined, ribbon, context())).toBe(false);
});

test("FormStateRule compares the form's state", async () => {
  expect(await holds(`<FormStateRule State="Existing" />`, { form: form("Existing") })).toBe(true);
  expect(await holds(`<FormStateRule State="Existing" />`, { form: form("Create") })).toBe(false);
  expect(await holds(`<FormStateRule State="Create" InvertResult="true" />`, { form: form("Existing") })).toBe(true);
});

test("SelectionCountRule counts between its bounds", async () => {
  const rule = `<SelectionCountRule AppliesTo="SelectedEntity" Minimum="1" Maximum="2" />`;
  expect(await holds(rule, { grid, selected: [] })).toBe(false);
  expect(await holds(rule, { grid, selected: [item("1"), item("2")] })).toBe(true);
  expect(await holds(rule, { grid, selected: [item("1"), item("2"), item("3")] })).toBe(false);
});

test("ValueRule compares a form's value, and Default answers where there is no form", async () => {
  expect(await holds(`<ValueRule Field="statecode" Value="0" />`, { form: form("Existing", { statecode: 0 }) })).toBe(
    true,
  );
  expect(await holds(`<ValueRule Field="statecode" Value="0" />`, { form: form("Existing", { statecode: 1 }) })).toBe(
    false,
  );
  expect(await holds(`<ValueRule Field="statecode" Value="0" Default="true" />`)).toBe(true);
});

test("EntityPrivilegeRule asks for the privilege at its depth, an activity's under its shared name", async () => {
  expect(await holds(`<EntityPrivilegeRule PrivilegeType="Write" PrivilegeDepth="Basic" />`)).toBe(true);
  expect(await holds(`<EntityPrivilegeRule PrivilegeType="Write" PrivilegeDepth="Global" />`)).toBe(false);
  expect(
    await holds(`<EntityPrivilegeRule EntityName="phonecall" PrivilegeType="Read" PrivilegeDepth="Basic" />`),
  ).toBe(true);
});

test("RecordPrivilegeRule asks for the right on the row", async () => {
  expect(
    await holds(`<RecordPrivilegeRule PrivilegeType="Read" AppliesTo="PrimaryEntity" />`, { form: form("Existing") }),
  ).toBe(true);
  expect(
    await holds(`<RecordPrivilegeRule PrivilegeType="Write" AppliesTo="PrimaryEntity" />`, { form: form("Existing") }),
  ).toBe(false);
});

test("OrRule holds when one of its groups holds", async () => {
  const rule = (type: string) =>
    `<OrRule><Or><CrmClientTypeRule Type="Outlook" /></Or><Or><CrmClientTypeRule Type="${type}" /></Or></OrRule>`;
  expect(await holds(rule("Web"))).toBe(true);
  expect(await holds(rule("Outlook"))).toBe(false);
});

test("CustomRule may answer at once or with a promise, and a failing one hides the command", async () => {
  Object.assign(window, {
    Shop: {
      yes: () => true,
      soon: (name: string) => Promise.resolve(name === "opportunity"),
      fails: () => Promise.reject(new Error("no")),
    },
  });
  const rule = (name: string) =>
    `<CustomRule FunctionName="Shop.${name}" Library=""><CrmParameter Value="PrimaryEntityTypeName" /></CustomRule>`;
  expect(await holds(rule("yes"))).toBe(true);
  expect(await holds(rule("soon"))).toBe(true);
  expect(await holds(rule("fails"))).toBe(false);
  expect(await holds(rule("missing"))).toBe(false);
});

test("an unknown rule hides the command and is named in the console", async () => {
  expect(await holds(`<MoonPhaseRule Phase="Full" />`)).toBe(false);
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining("MoonPhaseRule"));
  const ribbon = parseRibbon(diff("", `<EnableRule Id="Mscrm.Unheard" />`), "opportunity");
  expect(await isShown(ribbon.commands.get("new.cmd"), ribbon, context())).toBe(false);
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining("Mscrm.Unheard"));
});

test("a command's function gets the declared parameters, in order", async () => {
  const go = vi.fn();
  Object.assign(window, { Shop: { go } });
  const actions = `<JavaScriptFunction FunctionName="Shop.go" Library=""><CrmParameter Value="SelectedControlSelectedItemReferences" />
    <StringParameter Value="a" /><BoolParameter Value="true" /><IntParameter Value="4" /></JavaScriptFunction>`;
  const command = parseRibbon(diff("", "", actions), "opportunity").commands.get("new.cmd");
  if (command) await runCommand(command, context({ grid, selected: [item("1")] }));
  expect(go).toHaveBeenCalledWith([item("1")], "a", true, 4);
});

test("an unknown CrmParameter is refused by name", () => {
  const declaration = new DOMParser().parseFromString(
    `<F><CrmParameter Value="MoonPhase" /></F>`,
    "text/xml",
  ).documentElement;
  expect(() => parametersOf(declaration, context())).toThrow("MoonPhase");
});
