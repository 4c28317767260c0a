import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { fill, strings } from "../strings";
import { Busy, Failure } from "../ui/Status";
import { useStore } from "../ui/store";
import { useLoad } from "../ui/useLoad";
import { useWidth } from "../ui/useWidth";
import { withOwnStatus } from "../webapi/activityStatus";
import { shownColumns } from "./columns";
import { sortOf, type Sort } from "./fetch";
import { GridHead } from "./GridHead";
import type { GridModel } from "./GridModel";
import { GridRow } from "./GridRow";
import type { Only } from "./only";
import { Pager } from "./Pager";
import { readPage } from "./rows";
import { tellingFirst } from "./telling";
import { viewOfType, viewsOf, viewTypes, type View } from "./views";

/** Below this width a list shows what tells most beside the name, as on a phone. */
const narrowest = 480;

export interface GridProps {
  model: GridModel;
  view: View;
  label: string;
  pageSize?: number;
  findText?: string;
  relatedTo?: { column: string; id: string };
  only?: Only;
  /** Shown in place of rows when the view has none. */
  empty?: ComponentChildren;
}

/** A page of rows with the columns of a view; another view is another grid (its key), with its own sorting and page. */
export function Grid({ model, view, label, pageSize = 50, findText = "", relatedTo, only, empty }: GridProps) {
  const [frame, width] = useWidth();
  const [sort, setSort] = useState<Sort | undefined>(() => sortOf(view.fetchXml));
  const [cookies, setCookies] = useState<(string | undefined)[]>([undefined]);
  const { table } = model;
  const page = cookies.length;
  const reloads = useStore(model.reloads);
  const rows = useStore(model.rows);
  const selected = useStore(model.selection);
  model.view = view;

  useEffect(() => setCookies([undefined]), [findText, sort, only?.xml]);

  const asked = useRef(0);
  const loaded = useLoad(async () => {
    const question = ++asked.current;
    const [answer, columns] = await Promise.all([
      readPage(table.entitySet, view.fetchXml, {
        page,
        pageSize,
        cookie: cookies[page - 1],
        sort,
        relatedTo,
        only,
        columns: rowColumns(model),
        find: findText ? await findIn(model, findText) : undefined,
      }),
      shownColumns(table, view),
    ]);
    const isMixed = table.logicalName === "activitypointer";
    const found = isMixed ? await withOwnStatus(answer.rows) : answer.rows;
    // Answers may come in another order than they were asked for: what counts is the last question.
    if (question === asked.current) {
      model.total = answer.total;
      model.setRows(found);
    }

    return { ...answer, columns };
  }, [model, view.id, page, sort, findText, reloads, relatedTo?.id, only?.xml]);

  if (loaded.error) return <Failure error={loaded.error} />;
  if (!loaded.data) return <Busy />;
  const { total, more, cookie } = loaded.data;
  const isNarrow = width > 0 && width < narrowest;
  const columns = isNarrow ? tellingFirst(loaded.data.columns, table) : loaded.data.columns;
  const nothing = findText === "" ? strings.noRows : fill(strings.noneFound, findText);
  return (
    <>
      <div class="grid-scroll" ref={frame} tabIndex={0} role="region" aria-label={label} aria-busy={loaded.loading}>
        <table class={isNarrow ? "grid narrow" : "grid"}>
          <GridHead
            columns={columns}
            isNarrow={isNarrow}
            sort={sort}
            onSort={setSort}
            rows={rows.length}
            selected={selected.size}
            onToggleAll={() => model.toggleAll()}
          />
          <tbody onKeyDown={moveBetweenRows}>
            {rows.map((row) => (
              <GridRow key={model.idOf(row)} model={model} row={row} columns={columns} selected={selected} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && ((findText === "" && !loaded.loading && empty) || <p class="empty">{nothing}</p>)}
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

/** What a row needs besides its view's columns: to be opened, and to say what kind of activity it is. */
function rowColumns({ table }: GridModel): string[] {
  const type = table.logicalName === "activitypointer" ? ["activitytypecode"] : [];
  return [table.idColumn, table.nameColumn, ...type];
}

async function findIn({ table }: GridModel, text: string) {
  const quickFind = viewOfType(await viewsOf(table.logicalName), viewTypes.quickFind);
  return { quickFindXml: quickFind?.fetchXml, nameColumn: table.nameColumn, text };
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
