import { bare } from "../webapi/client";
import { isDate } from "../xrm/dates";
import type { Table } from "../webapi/metadata";
import type { RecordPage } from "../navigation/routes";
import { currentUser } from "../webapi/session";
import type { FormModel } from "./FormModel";
import { isReference, type Value } from "./values";

/** Fills a new row: the defaults of its columns, its owner, the row it is made from, and what the page hands over. */
export function fillNewRow(model: FormModel, page: RecordPage): void {
  const user = currentUser();
  for (const column of model.table.columns.values())
    if (column.defaultValue !== null && model.fields.includes(column.name)) model.set(column.name, column.defaultValue);
  if (model.table.isUserOwned) model.set("ownerid", { id: user.id, table: "systemuser", name: user.name });
  const from = page.createFromEntity;
  const lookup = from && lookupTo(model.table, from.table);
  if (from && lookup) model.set(lookup, { ...from, id: bare(from.id) });
  for (const [name, value] of Object.entries(page.data ?? {})) {
    const start = startValue(value);
    if (model.table.columns.has(name) && start !== undefined) model.set(name, start);
  }
}

/** The lookup a row made from another one is filled with; an activity is regarding it. */
function lookupTo(table: Table, target: string): string | undefined {
  const candidates = table.manyToOne.filter((relationship) => relationship.referencedTable === target);
  const regarding = candidates.find((relationship) => relationship.referencingColumn === "regardingobjectid");
  return (regarding ?? candidates[0])?.referencingColumn;
}

/** Values come from commands too, which write lookups as the client API does: `[{id, entityType, name}]`. */
function startValue(value: unknown): Value | undefined {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (isDate(value)) return value.toISOString();
  const first = (Array.isArray(value) ? value[0] : value) as Record<string, unknown> | undefined;
  if (first && typeof first["id"] === "string") {
    const table = first["entityType"] ?? first["table"];
    return { id: bare(first["id"]), table: String(table), name: String(first["name"] ?? "") };
  }
  return Array.isArray(value) ? value.map(Number) : isReference(value as Value) ? (value as Value) : undefined;
}
