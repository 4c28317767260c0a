import { formatted, text, type Reference } from "../../webapi/row";
import { bare } from "../../webapi/client";
import { allTables } from "../../webapi/metadata";
import { gridColumns } from "../../list/layout";
import { readPage } from "../../list/rows";
import { viewOfType, viewsOf, viewTypes } from "../../list/views";

export interface Found extends Reference {
  /** What else the lookup view shows: two rows of one name can be told apart. */
  details: string;
}

/** Rows of a table whose name (or what its quick find looks in) contains a text, in the lookup view's order. */
export async function searchRows(tableName: string, find: string, count = 8): Promise<Found[]> {
  const table = (await allTables()).get(tableName);
  if (!table) throw new Error(`The table "${tableName}" is not known.`);
  const views = await viewsOf(tableName);
  const view = viewOfType(views, viewTypes.lookup);
  const more = view ? gridColumns(view.layoutXml).filter(({ name }) => name !== table.nameColumn) : [];
  const fetchXml =
    view?.fetchXml ?? `<fetch><entity name="${tableName}"><order attribute="${table.nameColumn}" /></entity></fetch>`;
  const page = await readPage(table.entitySet, fetchXml, {
    page: 1,
    pageSize: count,
    columns: [table.idColumn, table.nameColumn],
    find: { quickFindXml: viewOfType(views, viewTypes.quickFind)?.fetchXml, nameColumn: table.nameColumn, text: find },
  });
  return page.rows.map((row) => ({
    id: bare(text(row, table.idColumn)),
    table: tableName,
    name: formatted(row, table.nameColumn),
    details: more
      .slice(0, 2)
      .map(({ name }) => formatted(row, name))
      .filter((shown) => shown !== "")
      .join(" · "),
  }));
}
