import type { Group } from "./chartData";
import type { Place } from "./place";
import { formatTick } from "./scale";

/** The lines the marks are read against, each with its figure. */
export function Axis({ place, height }: { place: Place; height: number }) {
  const { scale, edge, across, isLying, tick } = place;
  return (
    <g aria-hidden="true">
      {scale.map((value) => {
        const at = tick(value);
        return isLying ? (
          <g key={value}>
            <line class="chart-grid" x1={at} x2={at} y1={edge.top} y2={edge.top + across} />
            <text x={at} y={height - 6} text-anchor="middle">
              {formatTick(value)}
            </text>
          </g>
        ) : (
          <g key={value}>
            <line class="chart-grid" x1={edge.left} x2={edge.left + across} y1={at} y2={at} />
            <text x={edge.left - 6} y={at + 4} text-anchor="end">
              {formatTick(value)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface NamesProps {
  categories: Group[];
  place: Place;
  height: number;
}

// About this many pixels a letter; what does not fit is in the title and in the table.
const letter = 6.6;

export function CategoryNames({ categories, place: { slot, edge, isLying }, height }: NamesProps) {
  const room = Math.max(3, Math.floor((isLying ? edge.left - 12 : slot - 4) / letter));
  return (
    <g aria-hidden="true">
      {categories.map(({ key, label }, index) => {
        const middle = index * slot + slot / 2;
        return (
          <text
            key={key}
            x={isLying ? edge.left - 8 : edge.left + middle}
            y={isLying ? edge.top + middle + 4 : height - 6}
            text-anchor={isLying ? "end" : "middle"}
          >
            <title>{label}</title>
            {label.length > room ? `${label.slice(0, room - 1)}…` : label}
          </text>
        );
      })}
    </g>
  );
}
