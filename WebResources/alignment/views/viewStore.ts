import { text } from "../../shared/text";
import { readRows } from "../../shared/rows";
import { currentUserId } from "../../shared/xrm";
import { columnsOfLayout } from "./matching";
import * as strings from "./strings";

/** A saved query that a segment or a metric can be taken from. */
export interface View {
  id: string;
  name: string;
  description: string;
  fetchXml: string;
  /** The columns it shows. */
  columns: string[];
}

export interface ViewGroup {
  name: string;
  views: View[];
}

interface ViewRow {
  savedqueryid?: string;
  userqueryid?: string;
  name: string;
  description: string | null;
  fetchxml: string;
  layoutxml: string | null;
}

const columns = "?$select=name,description,fetchxml,layoutxml&$orderby=name&$filter=querytype eq 0 and statecode eq 0";

/** The public views of a table and the user's own. Who may not read personal views at all has none. */
export async function readViews(table: string): Promise<ViewGroup[]> {
  const about = `${columns} and returnedtypecode eq '${table}'`;
  const [system, own] = await Promise.all([
    list("savedquery", about),
    list("userquery", `${about} and _ownerid_value eq ${currentUserId()}`).catch(() => []),
  ]);
  return [
    { name: text(strings.viewsSystem), views: system },
    { name: text(strings.viewsOwn), views: own },
  ].filter((group) => group.views.length > 0);
}

async function list(table: string, query: string): Promise<View[]> {
  return (await readRows<ViewRow>(table, query)).map((row) => ({
    id: row.savedqueryid ?? row.userqueryid ?? "",
    name: row.name,
    description: row.description ?? "",
    fetchXml: row.fetchxml,
    columns: columnsOfLayout(row.layoutxml ?? ""),
  }));
}
