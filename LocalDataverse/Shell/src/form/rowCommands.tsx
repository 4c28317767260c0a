import { fill, strings } from "../strings";
import { showDialog } from "../ui/Dialog";
import { confirmDialog } from "../ui/messages";
import { remove, update } from "../webapi/client";
import { allTables } from "../webapi/metadata";
import type { Reference } from "../webapi/row";
import { AssignDialog } from "./AssignDialog";

export interface RowName {
  Id: string;
  Name: string;
  TypeName: string;
}

async function setOf(table: string): Promise<string> {
  return (await allTables()).get(table)?.entitySet ?? "";
}

/** Asks, then deletes; true when it did. */
export async function deleteRows(rows: RowName[]): Promise<boolean> {
  const title =
    rows.length === 1 ? fill(strings.deleteTitle, rows[0]?.Name) : fill(strings.deleteManyTitle, rows.length);
  if (!(await confirmDialog({ title, text: strings.deleteText, confirmLabel: strings.delete }))) return false;
  for (const row of rows) await remove(await setOf(row.TypeName), row.Id);
  return true;
}

/** Asks for a new owner, then gives the rows to it; true when it did. */
export async function assignRows(rows: RowName[]): Promise<boolean> {
  const title = fill(strings.assignTitle, rows.length === 1 ? rows[0]?.Name : fill(strings.selected, rows.length));
  const owner = await showDialog<Reference>((close) => <AssignDialog title={title} close={close} />);
  if (!owner) return false;
  const ownerSet = await setOf(owner.table);
  for (const row of rows)
    await update(await setOf(row.TypeName), row.Id, { "ownerid@odata.bind": `/${ownerSet}(${owner.id})` });
  return true;
}
