import { tableOf, type Column, type Table } from "../webapi/metadata";
import { gridColumns, headingOf, joinsOf, splitName, type GridColumn } from "./layout";
import type { View } from "./views";

/** A view's column with what drawing it needs. */
export interface ShownColumn extends GridColumn {
  heading: string;
  /** Undefined when the view names a column that is not there. */
  column: Column | undefined;
}

/** The columns of a view; those of joined tables know the column they come from. */
export async function shownColumns(table: Table, view: View): Promise<ShownColumn[]> {
  const columns = gridColumns(view.layoutXml);
  const joins = joinsOf(view.fetchXml);
  const wanted = new Set(columns.map(({ name }) => splitName(name).alias));
  const joined = new Map(
    await Promise.all(
      [...joins]
        .filter(([alias]) => wanted.has(alias))
        .map(async ([alias, join]) => [alias, await tableOf(join.table)] as const),
    ),
  );
  return columns.map((column) => {
    const { alias, column: name } = splitName(column.name);
    return {
      ...column,
      heading: headingOf(column, table, joined, joins),
      column: (alias ? joined.get(alias) : table)?.columns.get(name),
    };
  });
}
