import { getJson } from "./client";
import { allTables } from "./metadata";
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
  return currentUser().privileges.has(`prv${right}${summary.isActivity ? "Activity" : summary.schemaName}`);
}
