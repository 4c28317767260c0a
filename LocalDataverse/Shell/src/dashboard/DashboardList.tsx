import { useMemo } from "preact/hooks";
import { chartsOf } from "../charts/chart";
import { ChartPart } from "../charts/ChartPart";
import type { FormControlXml } from "../form/formXml";
import { Grid } from "../list/Grid";
import { GridModel } from "../list/GridModel";
import { publicViews, viewsOf, type View } from "../list/views";
import { PageLink } from "../navigation/RecordLink";
import { strings } from "../strings";
import { Busy, Failure } from "../ui/Status";
import { useLoad } from "../ui/useLoad";
import { bare } from "../webapi/client";
import { tableOf, type Table } from "../webapi/metadata";

/** A view of a table on a dashboard: as a list, as a chart, or both. */
export function DashboardList({ control, label }: { control: FormControlXml; label: string }) {
  const tableName = control.parameters.get("TargetEntityType") ?? "";
  const { data, error } = useLoad(
    () => Promise.all([tableOf(tableName), viewsOf(tableName), chartsOf(tableName)]),
    [tableName],
  );
  if (error) return <Failure error={error} />;
  if (!data) return <Busy />;
  const [table, views, charts] = data;
  const view = views.find(({ id }) => id === bare(control.parameters.get("ViewId") ?? "")) ?? publicViews(views)[0];
  if (!view) return <Failure error={new Error(strings.noView)} />;
  const mode = control.parameters.get("ChartGridMode") ?? "Grid";
  return (
    <>
      {mode !== "Grid" && (
        <ChartPart
          table={table}
          view={view}
          charts={charts}
          chartId={bare(control.parameters.get("VisualizationId") ?? "")}
          canChoose={control.parameters.get("EnableChartPicker") === "true"}
        />
      )}
      {mode !== "Chart" && (
        <Rows
          table={table}
          view={view}
          name={control.id}
          label={label}
          pageSize={Number(control.parameters.get("RecordsPerPage")) || 10}
        />
      )}
    </>
  );
}

interface RowsProps {
  table: Table;
  view: View;
  name: string;
  label: string;
  pageSize: number;
}

function Rows({ table, view, name, label, pageSize }: RowsProps) {
  const model = useMemo(() => new GridModel(table, name), [table, name]);
  const page = { pageType: "entitylist", entityName: table.logicalName, viewId: view.id } as const;
  return (
    <>
      <div class="chart-head">
        <h2>
          <PageLink page={page} class="dashboard-link" title={view.name}>
            {label || view.name}
          </PageLink>
        </h2>
      </div>
      <Grid model={model} view={view} label={label || view.name} pageSize={pageSize} />
    </>
  );
}
