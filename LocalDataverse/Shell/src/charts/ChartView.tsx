import { useState } from "preact/hooks";
import type { Only } from "../list/only";
import type { Page } from "../navigation/routes";
import { fill, strings } from "../strings";
import { useWidth } from "../ui/useWidth";
import type { Chart } from "./chart";
import type { ChartData } from "./chartData";
import { ChartTable } from "./ChartTable";
import { colorOf } from "./colors";
import { Drawn } from "./Drawn";

interface Props {
  name: string;
  chart: Chart;
  data: ChartData;
  /** Where a figure leads: the rows it is made of. */
  pageOf: (only: Only) => Page;
}

const barHeight = 30;

/** A chart, drawn or as a table. Who cannot see the drawing has the table in any case. */
export function ChartView({ name, chart, data, pageOf }: Props) {
  const [asTable, setAsTable] = useState(false);
  const [frame, width] = useWidth();
  const { drawing } = chart;
  const isDrawn = drawing !== undefined && !asTable;

  if (data.categories.length === 0) return <p class="empty">{strings.noRows}</p>;
  const height = drawing?.endsWith("Bar") ? Math.max(120, data.categories.length * barHeight + barHeight) : 240;
  return (
    <figure class="chart-figure" aria-label={name}>
      <div ref={frame} class="chart-frame">
        {drawing === undefined && <p class="chart-note">{fill(strings.chartUnsupported, chart.type)}</p>}
        {isDrawn && width > 0 && (
          <Drawn {...{ chart, data, drawing, width, height, pageOf }} label={fill(strings.chartMarks, name)} />
        )}
        <ChartTable name={name} data={data} hidden={isDrawn} pageOf={pageOf} />
      </div>
      <div class="chart-foot">
        {isDrawn && (chart.series !== undefined || data.series.length > 1) && (
          <ul class="chart-legend">
            {data.series.map((series, index) => (
              <li key={series.key}>
                <span class="chart-key" style={{ background: colorOf(chart, data, index) }} aria-hidden="true" />
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
