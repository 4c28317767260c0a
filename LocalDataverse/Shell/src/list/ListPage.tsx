import { useEffect, useMemo, useState } from "preact/hooks";
import { strings } from "../strings";
import { go, type ListPage as ListAddress } from "../navigation/routes";
import { Icon } from "../ui/Icon";
import { Menu } from "../ui/Menu";
import { Busy, Failure } from "../ui/Status";
import { useLoad } from "../ui/useLoad";
import { allTables, tableOf, type Table } from "../webapi/metadata";
import { bare } from "../webapi/client";
import { setTitle } from "../navigation/title";
import { chartsOf } from "../charts/chart";
import { ChartPart } from "../charts/ChartPart";
import { EmptyView } from "./EmptyView";
import { Grid } from "./Grid";
import { GridModel } from "./GridModel";
import { ListCommands } from "./ListCommands";
import { QuickFind } from "./QuickFind";
import { rememberedView, rememberView } from "./viewMemory";
import { publicViews, viewsOf, type View } from "./views";

/** A list of a table's rows: choose a view, find, select, act. */
export function ListPage({ page }: { page: ListAddress }) {
  const { data, error } = useLoad(
    () => Promise.all([tableOf(page.entityName), viewsOf(page.entityName), allTables()]),
    [page.entityName],
  );
  if (error) return <Failure error={error} />;
  if (!data || data[0].logicalName !== page.entityName) return <Busy />;
  const views = publicViews(data[1]);
  const asked = bare(page.viewId ?? "");
  const remembered = rememberedView(page.entityName);
  const view =
    views.find(({ id }) => id === asked) ??
    data[1].find(({ id, layoutXml }) => id === asked && layoutXml) ??
    views.find(({ id }) => id === remembered) ??
    views.find(({ isDefault }) => isDefault) ??
    views[0];
  if (!view) return <Failure error={new Error(strings.noView)} />;
  return <List key={page.entityName} table={data[0]} views={views} view={view} />;
}

interface ListProps {
  table: Table;
  views: View[];
  view: View;
}

function List({ table, views, view }: ListProps) {
  const model = useMemo(() => new GridModel(table, "grid"), [table]);
  const [findText, setFindText] = useState("");
  const [withChart, setWithChart] = useState(false);
  const charts = useLoad(() => chartsOf(table.logicalName), [table]).data ?? [];
  useEffect(() => setTitle(`${view.name} - ${table.collectionName}`), [view.name]);
  const choose = (viewId: string) => {
    rememberView(table.logicalName, viewId);
    void go({ pageType: "entitylist", entityName: table.logicalName, viewId });
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
      <div class="list-with-chart">
        <div class="card list-card">
          <Grid
            key={view.id}
            model={model}
            view={view}
            findText={findText}
            label={view.name}
            empty={<EmptyView table={table} view={view} views={views} onView={choose} />}
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
