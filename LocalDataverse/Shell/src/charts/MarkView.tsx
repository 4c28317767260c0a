import { linkTo } from "../navigation/links";
import type { Page } from "../navigation/routes";
import type { Mark } from "./marks";
import type { Place } from "./place";

interface Props {
  mark: Mark;
  place: Place;
  /** A point of a line, as against a bar or a column. */
  isPoint: boolean;
  text: string;
  title: string;
  color: string;
  /** The rows it is made of. */
  page: Page | undefined;
  tabIndex: number;
}

/** One figure of a chart, a link to its rows. */
export function MarkView({ page, title, tabIndex, mark, ...shape }: Props) {
  const value = mark.to - mark.from;
  const drawn = (
    <g data-value={value}>
      <title>{title}</title>
      {shape.isPoint ? <Point mark={mark} {...shape} /> : <Bar mark={mark} {...shape} />}
    </g>
  );
  if (!page) return drawn;
  return (
    <a class="chart-link" aria-label={title} tabIndex={tabIndex} {...linkTo(page)}>
      {drawn}
    </a>
  );
}

type ShapeProps = Pick<Props, "mark" | "place" | "text" | "color">;

function Point({ mark, place, text, color }: ShapeProps) {
  const { x, y } = place.point(mark);
  return (
    <>
      {/* A point is small: what can be pressed around it is not. */}
      <circle class="chart-reach" cx={x} cy={y} r={14} />
      <circle class="chart-mark" cx={x} cy={y} r={4} style={{ fill: color }} />
      <text class="chart-value" x={x} y={y - 8} text-anchor="middle">
        {text}
      </text>
    </>
  );
}

function Bar({ mark, place, text, color }: ShapeProps) {
  const box = place.box(mark);
  const { isLying, isStacked } = place;
  const fits = isLying ? box.width > 24 : box.height > 15 && box.width > 18;
  return (
    <>
      <rect class="chart-mark" {...box} style={{ fill: color }} />
      {isStacked && fits && (
        <text class="chart-value inside" x={box.x + box.width / 2} y={box.y + box.height / 2 + 4} text-anchor="middle">
          {text}
        </text>
      )}
      {!isStacked && (
        <text
          class="chart-value"
          x={isLying ? box.x + box.width + 4 : box.x + box.width / 2}
          y={isLying ? box.y + box.height / 2 + 4 : box.y - 4}
          text-anchor={isLying ? "start" : "middle"}
        >
          {text}
        </text>
      )}
    </>
  );
}
