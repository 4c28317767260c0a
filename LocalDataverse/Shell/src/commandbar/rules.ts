import { attr, children } from "../webapi/xml";
import { wellKnownRules } from "./wellKnownRules";
import type { CommandContext } from "./context";
import { parametersOf } from "./parameters";
import type { Ribbon } from "./ribbon";
import { callNamed, loadLibrary } from "./scripts";

/** A custom rule that answers later than this counts as "no", as in Dynamics. */
const patience = 10_000;

/** Whether a command is to be shown: all its display and enable rules hold. */
export async function isShown(command: Element | undefined, ribbon: Ribbon, context: CommandContext): Promise<boolean> {
  if (!command) return false;
  for (const [list, defined] of [
    ["DisplayRules", ribbon.displayRules],
    ["EnableRules", ribbon.enableRules],
  ] as const) {
    for (const reference of children(children(command, list)[0])) {
      const id = attr(reference, "Id");
      if (!(await ruleHolds(id, defined.get(id), context))) return false;
    }
  }
  return true;
}

async function ruleHolds(id: string, definition: Element | undefined, context: CommandContext): Promise<boolean> {
  if (!definition) {
    const known = wellKnownRules[id];
    if (!known) console.warn(`Ribbon rule "${id}" is not known here: its command is hidden.`);
    return known ? known(context) : false;
  }
  return allHold(children(definition), context);
}

async function allHold(parts: Element[], context: CommandContext): Promise<boolean> {
  for (const part of parts) if (!(await partHolds(part, context))) return false;
  return true;
}

async function partHolds(part: Element, context: CommandContext): Promise<boolean> {
  const evaluate = parts[part.localName];
  if (!evaluate) {
    console.warn(`Ribbon rule type "${part.localName}" is not known here: its command is hidden.`);
    return false;
  }
  const result = await evaluate(part, context);
  // Default is the answer where the rule has nothing to look at.
  const holds = result ?? isTrue(attr(part, "Default"));
  return isTrue(attr(part, "InvertResult")) ? !holds : holds;
}

type Evaluate = (rule: Element, context: CommandContext) => boolean | undefined | Promise<boolean | undefined>;

const parts: Record<string, Evaluate> = {
  CrmClientTypeRule: (rule) => attr(rule, "Type") === "Web",
  CommandClientTypeRule: (rule) => attr(rule, "Type") === "Modern" || attr(rule, "Type") === "Refresh",
  CrmOfflineAccessStateRule: (rule) => attr(rule, "State") === "Online",
  CrmOutlookClientTypeRule: () => false,
  SkuRule: (rule) => attr(rule, "Sku") === "Online",
  HideForTabletExperienceRule: () => true,
  DeviceTypeRule: (rule) => attr(rule, "Type") === "Desktop" || attr(rule, "Type") === "All",
  FormStateRule: (rule, { form }) => (form ? attr(rule, "State") === form.state : undefined),
  EntityRule: (rule, context) => {
    const about = attr(rule, "AppliesTo") === "PrimaryEntity" ? context.primaryTable : context.table;
    const name = attr(rule, "EntityName");
    const place = attr(rule, "Context");
    if (name && name !== about) return false;
    return place === "" || (place === "Form" ? context.location === "Form" : context.location !== "Form");
  },
  FormEntityContextRule: (rule, context) => attr(rule, "EntityName") === context.primaryTable,
  SelectionCountRule: (rule, { selected, grid }) => {
    if (!grid) return undefined;
    const least = Number(attr(rule, "Minimum") || 0);
    const most = attr(rule, "Maximum") === "" ? Infinity : Number(attr(rule, "Maximum"));
    return selected.length >= least && selected.length <= most;
  },
  ValueRule: (rule, { form }) => {
    if (!form) return undefined;
    const value = form.value(attr(rule, "Field"));
    const wanted = attr(rule, "Value");
    if (typeof value === "boolean") return value === isTrue(wanted);
    return (value == null ? "null" : String(value)) === wanted;
  },
  EntityPrivilegeRule: (rule, context) => {
    const table =
      attr(rule, "EntityName") || (attr(rule, "AppliesTo") === "PrimaryEntity" ? context.primaryTable : context.table);
    // Activities of every kind share one set of privileges.
    const schemaName = context.isActivity(table) ? "Activity" : context.schemaName(table);
    const depth = context.privilege(`prv${attr(rule, "PrivilegeType")}${schemaName}`);
    return depth !== undefined && depthOf(depth) >= depthOf(attr(rule, "PrivilegeDepth") || "Basic");
  },
  MiscellaneousPrivilegeRule: (rule, context) =>
    context.privilege(attr(rule, "PrivilegeName")) !== undefined &&
    depthOf(context.privilege(attr(rule, "PrivilegeName")) ?? "") >= depthOf(attr(rule, "PrivilegeDepth") || "Basic"),
  RecordPrivilegeRule: async (rule, context) => {
    const right = `${attr(rule, "PrivilegeType")}Access`;
    const rows =
      attr(rule, "AppliesTo") === "SelectedEntity" && context.grid
        ? context.selected.map((item) => ({ table: item.TypeName, id: item.Id }))
        : context.form?.id
          ? [{ table: context.primaryTable, id: context.form.id }]
          : [];
    if (rows.length === 0) return undefined;
    const rights = await Promise.all(rows.map(({ table, id }) => context.access(table, id)));
    return rights.every((held) => held.has(right));
  },
  OrRule: async (rule, context) => {
    for (const group of children(rule, "Or")) if (await allHold(children(group), context)) return true;
    return false;
  },
  CustomRule: async (rule, context) => {
    try {
      await loadLibrary(attr(rule, "Library"));
      const answer = callNamed(attr(rule, "FunctionName"), parametersOf(rule, context));
      return (await Promise.race([Promise.resolve(answer), later(false)])) === true;
    } catch (error) {
      console.warn(`Custom rule "${attr(rule, "FunctionName")}" failed: its command is hidden.`, error);
      return false;
    }
  },
};

function later<T>(value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), patience));
}

function isTrue(text: string): boolean {
  return text.toLowerCase() === "true" || text === "1";
}

function depthOf(depth: string): number {
  return ["", "Basic", "Local", "Deep", "Global"].indexOf(depth);
}
