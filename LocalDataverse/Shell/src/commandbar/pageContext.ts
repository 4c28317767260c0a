import { accessTo } from "../webapi/access";
import type { TableSummary } from "../webapi/metadata";
import { currentUser } from "../webapi/session";
import type { CommandContext } from "./context";

type OfPage = Pick<CommandContext, "location" | "table" | "primaryTable" | "form" | "grid" | "selected" | "items">;

/** Adds to a page's context what is the same everywhere: names, privileges, the user. */
export function pageContext(tables: Map<string, TableSummary>, page: OfPage): CommandContext {
  const user = currentUser();
  return {
    ...page,
    objectTypeCode: (table) => tables.get(table)?.objectTypeCode ?? 0,
    schemaName: (table) => tables.get(table)?.schemaName ?? table,
    isActivity: (table) => tables.get(table)?.isActivity ?? false,
    privilege: (name) => user.privileges.get(name),
    access: accessTo,
    languageId: user.languageId,
    organizationName: user.organizationName,
  };
}
