import { useRef, useState } from "preact/hooks";
import type { Only } from "../list/only";
import type { Page } from "../navigation/routes";
import type { Chart, Drawing } from "./chart";
import type { ChartData } from "./chartData";
import { Axis, CategoryNames } from "./Axes";
import { colorOf } from "./colors";
import { MarkView } from "./MarkView";
import { placeOf } from "./place";

interface Props {
  chart: Chart;
  data: ChartData;
  drawing: Drawing;
  label: string;
  width: number;
  height: number;
  /** Where a mark leads: the rows it is made of. */
  pageOf: (only: Only) => Page;
}

/** Columns, bars, both of them stacked, and lines. One stop for the Tab key; the arrows go from mark to mark, Enter opens its rows. */
export function Drawn({ chart, data, drawing, label, width, height, pageOf }: Props) {
  const drawn = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState(0);
  const place = placeOf(data, drawing, width, height);
  const { marks } = place;
  const links = () => [...(drawn.current?.querySelectorAll<SVGAElement>("a.chart-link") ?? [])];
  const move = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const step = steps[event.key];
    const all = links();
    const at = all.indexOf(event.target as SVGAElement);
    if (step === undefined || at < 0) return;
    const next = (at + step + all.length) % all.length;
    setCurrent(next);
    all[next]?.focus();
    event.preventDefault();
  };
  let link = 0;
  return (
    <svg class="chart" ref={drawn} width={width} height={height} role="group" aria-label={label} onKeyDown={move}>
      <Axis place={place} height={height} />
      <CategoryNames categories={data.categories} place={place} height={height} />
      {drawing === "Line" &&
        data.series.map((series, index) => (
          <polyline
            key={series.key}
            class="chart-line"
            style={{ stroke: colorOf(chart, data, index) }}
            points={marks
              .filter((mark) => mark.series === index)
              .map(place.point)
              .map(({ x, y }) => `${x},${y}`)
              .join(" ")}
          />
        ))}
      {marks.map((mark) => {
        const series = data.series[mark.series];
        const cell = series?.cells[mark.category];
        if (!series || !cell) return null;
        const category = data.categories[mark.category]?.label ?? "";
        return (
          <MarkView
            key={mark.key}
            mark={mark}
            place={place}
            isPoint={drawing === "Line"}
            text={cell.text}
            title={`${category}, ${series.name}: ${cell.text}`}
            color={colorOf(chart, data, mark.series, mark.category)}
            page={cell.only && pageOf(cell.only)}
            tabIndex={cell.only && link++ === current ? 0 : -1}
          />
        );
      })}
    </svg>
  );
}
