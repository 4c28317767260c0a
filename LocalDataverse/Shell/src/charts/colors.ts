import type { Chart } from "./chart";
import type { ChartData } from "./chartData";

// Dark enough for white figures on them.
const ownColors = ["#0f6cbd", "#bc4b09", "#038387", "#7552a0", "#616161", "#0e700e", "#9c1c5c", "#4f6bed"];

/** The colour of each series and, where a choice colours the categories, of each mark: the option's own, so that none moves with the data. */
export function colorOf(chart: Chart, data: ChartData, series: number, category?: number): string {
  const palette = chart.colors.length > 0 ? chart.colors : ownColors;
  const own = data.series[series]?.color ?? (category === undefined ? undefined : data.categories[category]?.color);
  return own ?? palette[series % palette.length] ?? "";
}
