import { getJson } from "./client";
import { allTables, type TableSummary } from "./metadata";
import { currentUser } from "./session";

/** The user's rights on a row, as a set of ReadAccess, WriteAccess, DeleteAccess… */
export async function accessTo(table: string, id: string): Promise<Set<string>> {
  const set = (await allTables()).get(table)?.entitySet ?? "";
  const target = encodeURIComponent(JSON.stringify({ "@odata.id": `${set}(${id})` }));
  const { AccessRights } = await getJson<{ AccessRights: string }>(
    `systemusers(${currentUser().id})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t=${target}`,
  );
  return new Set(AccessRights.split(",").map((right) => right.trim()));
}

/** Whether the user has a privilege on a table at any depth; activities share one set of privileges. */
export async function may(right: string, table: string): Promise<boolean> {
  const summary = (await allTables()).get(table);
  if (!summary) return false;
  return currentUser().privileges.has(privilege(right, summary));
}

/** Whether the user may likely write a row of somebody: at the lowest depth a privilege holds for one's own rows. */
export async function mayWriteRowOf(ownerId: string, table: string): Promise<boolean> {
  const summary = (await allTables()).get(table);
  const depth = summary && currentUser().privileges.get(privilege("Write", summary));
  return depth === "Basic" ? ownerId === currentUser().id : depth !== undefined;
}

function privilege(right: string, { isActivity, schemaName }: TableSummary): string {
  return `prv${right}${isActivity ? "Activity" : schemaName}`;
}
