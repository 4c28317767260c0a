import type { CommandContext } from "./context";

async function hasAccess(right: string, context: CommandContext): Promise<boolean> {
  if (!context.form?.id) return context.privilege(`prv${right}${context.schemaName(context.table)}`) !== undefined;
  return (await context.access(context.primaryTable, context.form.id)).has(`${right}Access`);
}

/** Rules every Dataverse ribbon has, which a solution may name without defining them. */
export const wellKnownRules: Record<string, (context: CommandContext) => boolean | Promise<boolean>> = {
  "Mscrm.SelectionCountExactlyOne": ({ selected }) => selected.length === 1,
  "Mscrm.SelectionCountAtLeastOne": ({ selected }) => selected.length >= 1,
  "Mscrm.SelectionCountZero": ({ selected }) => selected.length === 0,
  "Mscrm.FormStateNew": ({ form }) => form?.state === "Create",
  "Mscrm.FormStateExisting": ({ form }) => form?.state === "Existing",
  "Mscrm.FormStateNotNew": ({ form }) => form !== undefined && form.state !== "Create",
  "Mscrm.NotOffline": () => true,
  "Mscrm.NewRecordForm": ({ form }) => form?.state === "Create",
  "Mscrm.ReadPrimaryPermission": (context) => hasAccess("Read", context),
  "Mscrm.WritePrimaryPermission": (context) => hasAccess("Write", context),
  "Mscrm.CanWritePrimary": (context) => hasAccess("Write", context),
  "Mscrm.DeletePrimaryPermission": (context) => hasAccess("Delete", context),
  "Mscrm.HideOnModern": () => false,
  "Mscrm.ShowOnlyOnModern": () => true,
  "Mscrm.HideOnCommandBar": () => false,
};
