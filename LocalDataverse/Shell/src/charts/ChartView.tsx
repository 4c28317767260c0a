import { useEffect, useRef, useState } from "preact/hooks";
import { fill, strings } from "../strings";
import type { Chart } from "./chart";
import type { ChartData } from "./chartData";
import { Drawn } from "./Drawn";
import { formatValue } from "./scale";

// Dark enough for white figures on them.
const ownColors = ["#0f6cbd", "#bc4b09", "#038387", "#7552a0", "#616161", "#0e700e", "#9c1c5c", "#4f6bed"];

interface Props {
  name: string;
  chart: Chart;
  data: ChartData;
}

/** A chart, drawn or as a table. Who cannot see the drawing has the table in any case. */
export function ChartView({ name, chart, data }: Props) {
  const [asTable, setAsTable] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const { drawing } = chart;
  const isDrawn = drawing !== undefined && !asTable;
  const colors = chart.colors.length > 0 ? chart.colors : ownColors;

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  if (data.categories.length === 0) return <p class="empty">{strings.noRows}</p>;
  const height = drawing?.endsWith("Bar") ? Math.max(120, data.categories.length * 30 + 30) : 240;
  return (
    <figure class="chart-figure" aria-label={name}>
      <div ref={frame} class="chart-frame">
        {drawing === undefined && <p class="chart-note">{fill(strings.chartUnsupported, chart.type)}</p>}
        {isDrawn && width > 0 && (
          <Drawn data={data} drawing={drawing} colors={colors} label={name} width={width} height={height} />
        )}
        <ChartTable name={name} data={data} hidden={isDrawn} />
      </div>
      <div class="chart-foot">
        {isDrawn && data.series.length > 1 && (
          <ul class="chart-legend">
            {data.series.map((series, index) => (
              <li key={series.name}>
                <span class="chart-key" style={{ background: colors[index % colors.length] }} aria-hidden="true" />
                {series.name}
              </li>
            ))}
          </ul>
        )}
        {drawing !== undefined && (
          <button type="button" class="button subtle" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {strings.chartAsTable}
          </button>
        )}
      </div>
    </figure>
  );
}

function ChartTable({ name, data, hidden }: { name: string; data: ChartData; hidden: boolean }) {
  return (
    <table class={hidden ? "visually-hidden" : "grid chart-table"}>
      <caption class="visually-hidden">{name}</caption>
      <thead>
        <tr>
          <td />
          {data.series.map((series) => (
            <th key={series.name} scope="col" class="number">
              {series.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.categories.map((category, index) => (
          <tr key={category}>
            <th scope="row">{category}</th>
            {data.series.map((series) => (
              <td key={series.name} class="number">
                {formatValue(series.values[index] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
