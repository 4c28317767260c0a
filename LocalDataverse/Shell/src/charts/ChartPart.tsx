import { useState } from "preact/hooks";
import type { Only } from "../list/only";
import type { View } from "../list/views";
import type { Page } from "../navigation/routes";
import { strings } from "../strings";
import { Busy, Failure } from "../ui/Status";
import { useLoad } from "../ui/useLoad";
import { getJson } from "../webapi/client";
import type { Table } from "../webapi/metadata";
import { readChart, type ChartSummary } from "./chart";
import { chartData } from "./chartData";
import { chartQuery } from "./chartQuery";
import { ChartView } from "./ChartView";

interface Props {
  table: Table;
  view: View;
  charts: ChartSummary[];
  /** The chart to begin with. */
  chartId?: string;
  /** Whether another chart may be chosen. */
  canChoose: boolean;
}

/** A table's charts over the rows of a view. */
export function ChartPart({ table, view, charts, chartId, canChoose }: Props) {
  const [chosen, setChosen] = useState(chartId);
  const summary = charts.find(({ id }) => id === chosen) ?? charts[0];
  if (!summary) return <Failure error={new Error(strings.noChart)} />;
  return (
    <div class="chart-part">
      <div class="chart-head">
        <h2>{summary.name}</h2>
        {canChoose && charts.length > 1 && (
          <select
            class="input"
            aria-label={strings.selectChart}
            value={summary.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {charts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      <ChartOf key={`${summary.id}.${view.id}`} table={table} view={view} summary={summary} />
    </div>
  );
}

function ChartOf({ table, view, summary }: { table: Table; view: View; summary: ChartSummary }) {
  const { data, error } = useLoad(async () => {
    const chart = readChart(summary);
    const query = encodeURIComponent(chartQuery(chart.fetchXml, view.fetchXml));
    const { value } = await getJson(`${table.entitySet}?fetchXml=${query}`);
    return { chart, data: chartData(chart, value, table, summary.name) };
  }, [summary.id, view.id]);
  if (error) return <Failure error={error} />;
  if (!data) return <Busy />;
  const pageOf = (only: Only): Page => ({
    pageType: "entitylist",
    entityName: table.logicalName,
    viewId: view.id,
    only,
  });
  return (
    <>
      <p class="chart-note">{`${view.name} · ${data.data.measures}`}</p>
      <ChartView name={summary.name} chart={data.chart} data={data.data} pageOf={pageOf} />
    </>
  );
}
