import { attr, children } from "../webapi/xml";
import type { CommandContext } from "./context";

/** The arguments a ribbon function is declared with. An unknown CrmParameter is an error that names it. */
export function parametersOf(declaration: Element, context: CommandContext): unknown[] {
  return children(declaration).map((parameter) => {
    const value = attr(parameter, "Value");
    switch (parameter.localName) {
      case "CrmParameter":
        return crmParameter(value, context);
      case "StringParameter":
        return value;
      case "BoolParameter":
        return value.toLowerCase() === "true" || value === "1";
      case "IntParameter":
        return Number.parseInt(value, 10);
      case "DecimalParameter":
        return Number.parseFloat(value);
      default:
        throw new Error(`not supported here: ribbon parameter ${parameter.localName}`);
    }
  });
}

export function crmParameter(name: string, context: CommandContext): unknown {
  const { form, grid, selected, items, table, primaryTable } = context;
  const ids = (references: typeof items) => references.map((item) => item.Id);
  const values: Record<string, () => unknown> = {
    PrimaryControl: () => form?.context ?? grid ?? null,
    SelectedControl: () => grid ?? form?.context ?? null,
    PrimaryEntityTypeName: () => primaryTable,
    PrimaryEntityTypeCode: () => context.objectTypeCode(primaryTable),
    SelectedEntityTypeName: () => table,
    SelectedEntityTypeCode: () => context.objectTypeCode(table),
    FirstPrimaryItemId: () => form?.id ?? "",
    PrimaryItemIds: () => (form?.id ? [form.id] : []),
    FirstSelectedItemId: () => selected[0]?.Id ?? null,
    SelectedControlSelectedItemIds: () => ids(selected),
    SelectedControlSelectedItemReferences: () => selected,
    SelectedControlSelectedItemCount: () => selected.length,
    SelectedControlAllItemIds: () => ids(items),
    SelectedControlAllItemReferences: () => items,
    SelectedControlAllItemCount: () => items.length,
    SelectedControlUnselectedItemIds: () => ids(items.filter((item) => !selected.includes(item))),
    SelectedControlUnselectedItemReferences: () => items.filter((item) => !selected.includes(item)),
    SelectedControlUnselectedItemCount: () => items.length - selected.length,
    CommandProperties: () => ({ SourceControlId: "" }),
    UserLcid: () => context.languageId,
    OrgLcid: () => context.languageId,
    OrgName: () => context.organizationName,
  };
  const value = values[name];
  if (!value) throw new Error(`not supported here: CrmParameter ${name}`);
  return value();
}
