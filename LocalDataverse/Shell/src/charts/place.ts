import type { Drawing } from "./chart";
import type { ChartData } from "./chartData";
import { beside, stacked, type Mark } from "./marks";
import { ticks } from "./scale";

const gap = 0.28;
const widestMark = 40;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where everything of a chart stands on its paper. A bar is a column that lies down. */
export function placeOf(data: ChartData, drawing: Drawing, width: number, height: number) {
  const isStacked = drawing.startsWith("Stacked");
  const isLying = drawing.endsWith("Bar");
  const marks = isStacked ? stacked(data) : beside(data);
  const ends = marks.map((mark) => mark.to);
  const scale = ticks(Math.min(...ends, 0), Math.max(...ends, 0), ends.every(Number.isInteger));
  const [low, high] = [scale[0] ?? 0, scale[scale.length - 1] ?? 1];
  const edge = isLying
    ? { left: Math.min(160, width * 0.34), right: 44, top: 4, bottom: 22 }
    : { left: 44, right: 8, top: 18, bottom: 24 };
  const along = isLying ? width - edge.left - edge.right : height - edge.top - edge.bottom;
  const across = isLying ? height - edge.top - edge.bottom : width - edge.left - edge.right;
  const at = (value: number) => ((value - low) / (high - low)) * along;
  const slot = across / Math.max(1, data.categories.length);
  const isAlone = isStacked || drawing === "Line";
  const thick = isAlone ? slot * (1 - gap) : (slot * (1 - gap)) / data.series.length;
  const start = ({ category, series }: Mark) => category * slot + (slot * gap) / 2 + (isAlone ? 0 : series * thick);
  return {
    marks,
    scale,
    edge,
    slot,
    across,
    isLying,
    isStacked,
    tick: (value: number) => (isLying ? edge.left + at(value) : edge.top + along - at(value)),
    point: (mark: Mark) => ({ x: edge.left + start(mark) + thick / 2, y: edge.top + along - at(mark.to) }),
    box: (mark: Mark): Box => {
      const [from, to] = [at(Math.min(mark.from, mark.to)), at(Math.max(mark.from, mark.to))];
      const size = Math.min(thick, widestMark);
      const offset = start(mark) + (thick - size) / 2;
      return isLying
        ? { x: edge.left + from, y: edge.top + offset, width: to - from, height: size }
        : { x: edge.left + offset, y: edge.top + along - to, width: size, height: to - from };
    },
  };
}

export type Place = ReturnType<typeof placeOf>;
