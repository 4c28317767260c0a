import { useEffect, useMemo, useState } from "preact/hooks";
import { fill, strings } from "../strings";
import { go, type ListPage as ListAddress } from "../navigation/routes";
import { onlyOwnLanguage } from "../reports/reports";
import { Icon } from "../ui/Icon";
import { Menu } from "../ui/Menu";
import { Busy, Failure } from "../ui/Status";
import { useLoad } from "../ui/useLoad";
import { allTables, tableOf, type Table } from "../webapi/metadata";
import { setTitle } from "../navigation/title";
import { chartsOf } from "../charts/chart";
import { ChartPart } from "../charts/ChartPart";
import { EmptyView } from "./EmptyView";
import { Grid } from "./Grid";
import { GridModel } from "./GridModel";
import { ListCommands } from "./ListCommands";
import type { Only } from "./only";
import { QuickFind } from "./QuickFind";
import { startView, type StartView } from "./startView";
import { rememberView } from "./viewMemory";
import { publicViews, viewsOf, type View } from "./views";

/** A list of a table's rows: choose a view, find, select, act. */
export function ListPage({ page }: { page: ListAddress }) {
  const { data, error } = useLoad(
    () => Promise.all([tableOf(page.entityName), viewsOf(page.entityName), allTables()]),
    [page.entityName],
  );
  if (error) return <Failure error={error} />;
  if (!data || data[0].logicalName !== page.entityName) return <Busy />;
  return <Opening key={page.entityName} table={data[0]} all={data[1]} page={page} />;
}

/** Finds the view to open with; the one shown stays until the next one is known. */
function Opening({ table, all, page }: { table: Table; all: View[]; page: ListAddress }) {
  const { data, error, loading } = useLoad(() => startView(table, all, page.viewId), [page.viewId]);
  if (error) return <Failure error={error} />;
  if (!data) return loading ? <Busy /> : <Failure error={new Error(strings.noView)} />;
  return <List table={table} views={publicViews(all)} start={data} only={page.only} />;
}

interface ListProps {
  table: Table;
  views: View[];
  start: StartView;
  only: Only | undefined;
}

function List({ table, views, start: { view, insteadOf }, only }: ListProps) {
  const model = useMemo(() => new GridModel(table, "grid"), [table]);
  const [findText, setFindText] = useState("");
  const [withChart, setWithChart] = useState(false);
  const charts = useLoad(() => chartsOf(table.logicalName), [table]).data ?? [];
  useEffect(() => setTitle(`${view.name} - ${table.collectionName}`), [view.name]);
  const show = (viewId: string) => void go({ pageType: "entitylist", entityName: table.logicalName, viewId });
  const choose = (viewId: string) => {
    rememberView(table.logicalName, viewId);
    show(viewId);
  };
  return (
    <section class="page list-page" aria-label={table.collectionName}>
      <ListCommands model={model} location="HomepageGrid" />
      <div class="list-head">
        <h1 class="view-title">
          <Menu
            label={`${view.name}, ${strings.selectView}`}
            class="button subtle view-button"
            items={views.map(({ id, name }) => ({
              key: id,
              label: name,
              current: id === view.id,
              run: () => choose(id),
            }))}
          >
            {view.name}
            <Icon name="down" />
          </Menu>
        </h1>
        {charts.length > 0 && (
          <button
            type="button"
            class="button subtle chart-toggle"
            aria-pressed={withChart}
            onClick={() => setWithChart(!withChart)}
          >
            <Icon name="board" />
            {strings.showChart}
          </button>
        )}
        <QuickFind onFind={setFindText} />
      </div>
      {insteadOf && <p class="list-note muted">{fill(strings.insteadOfView, insteadOf.name, view.name)}</p>}
      {only && <OnlyNote words={only.words} onAll={() => show(view.id)} />}
      <div class="list-with-chart">
        <div class="card list-card">
          <Grid
            key={view.id}
            model={model}
            view={view}
            findText={findText}
            only={only ?? (table.logicalName === "report" ? onlyOwnLanguage() : undefined)}
            label={view.name}
            empty={!only && <EmptyView table={table} view={view} views={views} onView={choose} />}
          />
        </div>
        {withChart && charts.length > 0 && (
          <section class="card list-chart" aria-label={strings.chart}>
            <ChartPart table={table} view={view} charts={charts} canChoose />
          </section>
        )}
      </div>
    </section>
  );
}

/** Says to what a figure has narrowed the list, and leads back to all of it. */
function OnlyNote({ words, onAll }: { words: string; onAll: () => void }) {
  return (
    <div class="bar bar-info list-only" role="status">
      <Icon name="board" />
      <span>{fill(strings.onlyRows, words)}</span>
      <button type="button" class="button subtle small" onClick={onAll}>
        {strings.allRows}
      </button>
    </div>
  );
}
