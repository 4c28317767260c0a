import { stored, wallClock } from "../form/controls/DateControl";
import type { FormModel } from "../form/FormModel";
import { isReference, type Value } from "../form/values";
import { bare } from "../webapi/client";
import { isDate } from "./dates";
import type { Column } from "../webapi/metadata";
import type { FormAttribute, LookupValue } from "./types";

const attributeTypes: Partial<Record<Column["kind"], string>> = {
  text: "string",
  choice: "optionset",
  state: "optionset",
  status: "optionset",
  multichoice: "multiselectoptionset",
  partylist: "lookup",
  id: "string",
};

/** A column as scripts know it. */
export function attributeOf(model: FormModel, column: Column, formContext: () => unknown): FormAttribute {
  const handlers = new Map<unknown, (name: string) => void>();
  const attribute: FormAttribute = {
    getName: () => column.name,
    getValue: () => toClient(model.get(column.name), column),
    setValue: (value) => model.set(column.name, fromClient(value, column)),
    getAttributeType: () => attributeTypes[column.kind] ?? column.kind,
    getIsDirty: () => model.isDirty(column.name),
    getRequiredLevel: () => model.requiredLevel(column.name),
    setRequiredLevel: (level) => {
      model.requiredLevels.set(column.name, level);
      model.setControl(column.name, {});
    },
    setSubmitMode: () => undefined,
    getFormat: () => column.format.toLowerCase(),
    getOptions: () => column.options.map(({ value, label }) => ({ value, text: label })),
    getText: () => column.options.find(({ value }) => value === model.get(column.name))?.label ?? null,
    addOnChange: (handler) => {
      const call = () => handler({ getFormContext: formContext, getEventSource: () => attribute });
      handlers.set(handler, call);
      const all = model.onChange.get(column.name) ?? new Set();
      model.onChange.set(column.name, all.add(call));
    },
    removeOnChange: (handler) => {
      const call = handlers.get(handler);
      if (call) model.onChange.get(column.name)?.delete(call);
    },
    fireOnChange: () => model.onChange.get(column.name)?.forEach((call) => call(column.name)),
  };
  return attribute;
}

/** Lookups are arrays of one, dates are Date objects on the user's clock. */
function toClient(value: Value, column: Column): unknown {
  if (isReference(value))
    return [{ id: `{${bare(value.id).toUpperCase()}}`, entityType: value.table, name: value.name }];
  if (column.kind === "boolean") return value === true;
  if (column.kind !== "datetime" || typeof value !== "string") return value;
  const local = wallClock(value, column);
  return new Date(local.length === 10 ? `${local}T00:00` : local);
}

function fromClient(value: unknown, column: Column): Value {
  if (value == null) return null;
  if (isDate(value)) {
    const local = new Date(value.getTime() - value.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
    return stored(column.dateOnly ? local.slice(0, 10) : local, column);
  }
  if (column.kind === "lookup") {
    const first = (Array.isArray(value) ? value[0] : value) as LookupValue | undefined;
    return first ? { id: bare(first.id), table: first.entityType, name: first.name ?? "" } : null;
  }
  return value as Value;
}
