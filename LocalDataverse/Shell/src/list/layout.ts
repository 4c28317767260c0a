import { attr, children, parseXml } from "../webapi/xml";
import type { Table } from "../webapi/metadata";

export interface GridColumn {
  /** `name`, or `alias.name` of a joined table. */
  name: string;
  width: number;
}

/** The columns of a view's grid, in order; hidden ones left out. */
export function gridColumns(layoutXml: string): GridColumn[] {
  const grid = parseXml(layoutXml, "view's layout").documentElement;
  const row = children(grid, "row")[0];
  return children(row, "cell")
    .filter((cell) => attr(cell, "ishidden") !== "1" && attr(cell, "name") !== "")
    .map((cell) => ({ name: attr(cell, "name"), width: Number(attr(cell, "width")) || 100 }));
}

export interface JoinedTable {
  table: string;
  /** The lookup that leads there, when it is the outer table's. */
  through: string;
}

/** The tables a fetch joins, by alias: headings of joined columns need them. */
export function joinsOf(fetchXml: string): Map<string, JoinedTable> {
  const joins = [...parseXml(fetchXml, "view's query").getElementsByTagName("link-entity")];
  return new Map(joins.map((join) => [attr(join, "alias"), { table: attr(join, "name"), through: attr(join, "to") }]));
}

/** `alias.column` → the column's name and its alias. */
export function splitName(name: string): { alias: string; column: string } {
  const dot = name.indexOf(".");
  return dot < 0 ? { alias: "", column: name } : { alias: name.slice(0, dot), column: name.slice(dot + 1) };
}

/** The heading of a column: its label, and the lookup it came through. */
export function headingOf(
  column: GridColumn,
  table: Table,
  joined: Map<string, Table>,
  joins: Map<string, JoinedTable>,
) {
  const { alias, column: name } = splitName(column.name);
  if (!alias) return table.columns.get(name)?.label ?? name;
  const label = joined.get(alias)?.columns.get(name)?.label ?? name;
  const through = table.columns.get(joins.get(alias)?.through ?? "")?.label ?? joined.get(alias)?.displayName ?? alias;
  return `${label} (${through})`;
}
