import { useEffect, useState } from "preact/hooks";
import { fill, strings } from "../strings";
import { Icon } from "../ui/Icon";
import { Busy, Failure } from "../ui/Status";
import { useStore } from "../ui/store";
import { useLoad } from "../ui/useLoad";
import { tableOf, type Table } from "../webapi/metadata";
import { go } from "../navigation/routes";
import { Cell, isNumeric } from "./Cell";
import { sortOf, type Sort } from "./fetch";
import type { GridModel } from "./GridModel";
import { gridColumns, headingOf, joinsOf, splitName } from "./layout";
import { Pager } from "./Pager";
import { readPage } from "./rows";
import { viewOfType, viewsOf, viewTypes, type View } from "./views";

export interface GridProps {
  model: GridModel;
  view: View;
  label: string;
  pageSize?: number;
  findText?: string;
  relatedTo?: { column: string; id: string };
}

/** A page of rows with the columns of a view. */
export function Grid({ model, view, label, pageSize = 50, findText = "", relatedTo }: GridProps) {
  const [sort, setSort] = useState<Sort | undefined>(() => sortOf(view.fetchXml));
  const [cookies, setCookies] = useState<(string | undefined)[]>([undefined]);
  const { table } = model;
  const page = cookies.length;
  const reloads = useStore(model.reloads);
  const rows = useStore(model.rows);
  const selected = useStore(model.selection);
  model.view = view;

  useEffect(() => {
    setSort(sortOf(view.fetchXml));
    setCookies([undefined]);
  }, [view.id]);
  useEffect(() => setCookies([undefined]), [findText, sort]);

  const loaded = useLoad(async () => {
    const [answer, joined] = await Promise.all([
      readPage(table.entitySet, view.fetchXml, {
        page,
        pageSize,
        cookie: cookies[page - 1],
        sort,
        relatedTo,
        columns: [
          table.idColumn,
          table.nameColumn,
          ...(table.logicalName === "activitypointer" ? ["activitytypecode"] : []),
        ],
        find: findText
          ? {
              quickFindXml: viewOfType(await viewsOf(table.logicalName), viewTypes.quickFind)?.fetchXml,
              nameColumn: table.nameColumn,
              text: findText,
            }
          : undefined,
      }),
      joinedTables(view),
    ]);
    model.total = answer.total;
    model.setRows(answer.rows);
    return { ...answer, joined };
  }, [model, view.id, page, sort, findText, reloads, relatedTo?.id]);

  if (loaded.error) return <Failure error={loaded.error} />;
  if (!loaded.data) return <Busy />;
  const { joined, total, more, cookie } = loaded.data;
  const joins = joinsOf(view.fetchXml);
  const columns = gridColumns(view.layoutXml);
  return (
    <>
      <div class="grid-scroll" tabIndex={0} role="region" aria-label={label} aria-busy={loaded.loading}>
        <table class="grid">
          <thead>
            <tr>
              <th class="grid-check" scope="col">
                <input
                  type="checkbox"
                  aria-label={strings.selectAllRows}
                  checked={rows.length > 0 && selected.size === rows.length}
                  ref={(box) => {
                    if (box) box.indeterminate = selected.size > 0 && selected.size < rows.length;
                  }}
                  onChange={() => model.toggleAll()}
                />
              </th>
              {columns.map((column) => {
                const sorted =
                  sort?.column === column.name ? (sort.descending ? "descending" : "ascending") : undefined;
                return (
                  <th
                    key={column.name}
                    scope="col"
                    style={{ minWidth: `${Math.min(column.width, 320)}px` }}
                    class={isNumeric(columnOf(column.name, table, joined)) ? "number" : ""}
                    aria-sort={sorted}
                  >
                    <button
                      type="button"
                      onClick={() => setSort({ column: column.name, descending: sorted === "ascending" })}
                    >
                      {headingOf(column, table, joined, joins)}
                      {sorted && <Icon name={sorted === "descending" ? "down" : "up"} />}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody onKeyDown={moveBetweenRows}>
            {rows.map((row) => {
              const reference = model.referenceOf(row);
              const isSelected = selected.has(reference.id);
              return (
                <tr
                  key={reference.id}
                  class={isSelected ? "selected" : ""}
                  data-id={reference.id}
                  onClick={(event) => {
                    if ((event.target as Element).closest("a, input, button")) return;
                    model.toggle(reference.id, !event.ctrlKey && !event.metaKey);
                  }}
                  onDblClick={() =>
                    void go({ pageType: "entityrecord", entityName: reference.table, entityId: reference.id })
                  }
                >
                  <td class="grid-check">
                    <input
                      type="checkbox"
                      aria-label={fill(strings.selectRow, reference.name || strings.emptyValue)}
                      checked={isSelected}
                      onChange={() => model.toggle(reference.id, false)}
                    />
                  </td>
                  {columns.map(({ name }) => {
                    const column = columnOf(name, table, joined);
                    return (
                      <td key={name} class={isNumeric(column) ? "number" : ""}>
                        <Cell
                          row={row}
                          name={name}
                          column={column}
                          opens={name === table.nameColumn ? reference : undefined}
                        />
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
        {rows.length === 0 && <p class="empty">{strings.noRows}</p>}
      </div>
      <Pager
        first={(page - 1) * pageSize + 1}
        count={rows.length}
        total={total}
        selected={selected.size}
        previous={page > 1 ? () => setCookies(cookies.slice(0, -1)) : undefined}
        next={more ? () => setCookies([...cookies, cookie]) : undefined}
      />
    </>
  );
}

async function joinedTables(view: View): Promise<Map<string, Table>> {
  const wanted = new Set(gridColumns(view.layoutXml).map((column) => splitName(column.name).alias));
  const joins = [...joinsOf(view.fetchXml)].filter(([alias]) => wanted.has(alias));
  return new Map(await Promise.all(joins.map(async ([alias, join]) => [alias, await tableOf(join.table)] as const)));
}

function columnOf(name: string, table: Table, joined: Map<string, Table>) {
  const { alias, column } = splitName(name);
  return (alias ? joined.get(alias) : table)?.columns.get(column);
}

/** Up and down go from row to row, staying in the same kind of control (the tick box or the link). */
function moveBetweenRows(event: KeyboardEvent): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const from = event.target as Element;
  const row = from.closest("tr");
  const next = event.key === "ArrowDown" ? row?.nextElementSibling : row?.previousElementSibling;
  const same = next?.querySelector<HTMLElement>(from.matches("a") ? "a" : "input");
  if (!same) return;
  same.focus();
  event.preventDefault();
}
