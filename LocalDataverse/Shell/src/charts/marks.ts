import type { ChartData } from "./chartData";

/** A figure of the chart and from where to where it reaches on the scale. */
export interface Mark {
  key: string;
  category: number;
  series: number;
  from: number;
  to: number;
}

/** Each series beside the other. */
export function beside({ series }: ChartData): Mark[] {
  return series.flatMap(({ cells }, index) =>
    cells.map(({ value }, category) => ({ key: `${index}.${category}`, category, series: index, from: 0, to: value })),
  );
}

/** Each series on top of the one before. */
export function stacked({ series, categories }: ChartData): Mark[] {
  return categories.flatMap((_, category) => {
    let top = 0;
    return series.flatMap(({ cells }, index) => {
      const value = cells[category]?.value ?? 0;
      const from = top;
      top += value;
      return value === 0 ? [] : [{ key: `${index}.${category}`, category, series: index, from, to: top }];
    });
  });
}
