import { formatted, text, type Reference } from "../../webapi/row";
import { bare } from "../../webapi/client";
import { allTables } from "../../webapi/metadata";
import { readPage } from "../../list/rows";
import { viewOfType, viewsOf, viewTypes } from "../../list/views";

/** Rows of a table whose name (or what its quick find looks in) contains a text, in the lookup view's order. */
export async function searchRows(tableName: string, find: string, count = 8): Promise<Reference[]> {
  const table = (await allTables()).get(tableName);
  if (!table) throw new Error(`The table "${tableName}" is not known.`);
  const views = await viewsOf(tableName);
  const fetchXml =
    viewOfType(views, viewTypes.lookup)?.fetchXml ??
    `<fetch><entity name="${tableName}"><order attribute="${table.nameColumn}" /></entity></fetch>`;
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
  }));
}
