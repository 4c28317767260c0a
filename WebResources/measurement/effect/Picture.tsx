import type { DifferenceInfo, OutcomeInfo, RelativeMonthInfo } from "../contracts.g";
import { text } from "../../shared/text";
import { kinds, range, scaled } from "./sentences";
import * as strings from "./strings";

const Height = 120;
const Step = 24;
const Margin = 14;
/** Room for the scale. */
const Left = 46;
const Farthest = 6;
const Width = Left + Step * Farthest * 2 + Margin;

const x = (offset: number) => Left + (offset + Farthest) * Step;

/** What those who began did, month by month from their beginning, beside what those who had not begun let expect of them. */
export function Picture({ outcome }: { outcome: OutcomeInfo }) {
  const { rate, title } = kinds[outcome.kind];
  const { picture } = outcome;
  if (picture.length === 0) return null;
  const values = picture.flatMap(({ done, expected }) => [done, expected]);
  const lowest = Math.min(...values);
  const reach = Math.max(...values) - lowest || 1;
  const y = (value: number) => Margin + (1 - (value - lowest) / reach) * (Height - Margin);
  const written = (which: "done" | "expected") =>
    picture.map((month) => `${String(month.offset)}: ${rate(month[which])}`).join(", ");
  return (
    <figure class="picture">
      <figcaption class="legend quiet">
        <span class="swatch done" aria-hidden="true" /> {text(strings.pictureDone)}
        <span class="swatch expected" aria-hidden="true" /> {text(strings.pictureExpected)}
      </figcaption>
      <svg
        viewBox={`0 0 ${String(Width)} ${String(Height + 42)}`}
        width={Width}
        role="img"
        aria-label={text(strings.pictureOf, text(title), written("done"), written("expected"))}
      >
        <line class="ground" x1={0} x2={Width} y1={Height + 8} y2={Height + 8} />
        <line class="begun" x1={x(0)} x2={x(0)} y1={Margin} y2={Height + 8} />
        <text x={x(0)} y={Height + 36} text-anchor="middle">
          {text(strings.began)}
        </text>
        <path class="expected" d={pathOf(picture, "expected", y)} />
        <path class="done" d={pathOf(picture, "done", y)} />
        {picture.map((month) => (
          <g key={month.offset}>
            <rect class="expected" x={x(month.offset) - 3} y={y(month.expected) - 3} width={6} height={6} />
            <circle class="done" cx={x(month.offset)} cy={y(month.done)} r={3.5} />
            <text x={x(month.offset)} y={Height + 22} text-anchor="middle">
              {month.offset}
            </text>
          </g>
        ))}
        <text x={2} y={Margin + 4}>
          {rate(Math.max(...values))}
        </text>
        <text x={2} y={Height + 4}>
          {rate(lowest)}
        </text>
      </svg>
    </figure>
  );
}

/** Before and after are two lines: the month of the beginning is neither. */
function pathOf(picture: RelativeMonthInfo[], which: "done" | "expected", y: (value: number) => number): string {
  return [picture.filter(({ offset }) => offset < 0), picture.filter(({ offset }) => offset > 0)]
    .map((side) =>
      side
        .map((month, index) => `${index === 0 ? "M" : "L"}${String(x(month.offset))} ${y(month[which]).toFixed(1)}`)
        .join(" "),
    )
    .join(" ");
}

const Scale = 260;

/** None is written where an end of the interval is, so that they do not cover each other. */
const isApart = (at: (value: number) => number) => (value: number, _: number, all: number[]) =>
  value !== 0 || all.every((other) => other === 0 || Math.abs(at(other) - at(0)) > 20);

/** The difference with its interval, beside none. */
export function Interval({ outcome, difference }: { outcome: OutcomeInfo; difference: DifferenceInfo }) {
  const most = Math.max(Math.abs(difference.low), Math.abs(difference.high), 1e-9);
  const at = (value: number) => 20 + ((value / most + 1) / 2) * (Scale - 40);
  const label = text(
    strings.intervalOf,
    text(kinds[outcome.kind].title),
    scaled(outcome.kind, difference.value),
    range(outcome.kind, difference),
  );
  return (
    <svg class="interval" viewBox={`0 0 ${String(Scale)} 40`} width={Scale} role="img" aria-label={label}>
      <line class="ground" x1={at(0)} x2={at(0)} y1={2} y2={24} />
      <line class="reach" x1={at(difference.low)} x2={at(difference.high)} y1={13} y2={13} />
      <circle class="done" cx={at(difference.value)} cy={13} r={4.5} />
      {[difference.low, 0, difference.high].filter(isApart(at)).map((value, index) => (
        <text key={index} x={at(value)} y={37} text-anchor="middle">
          {scaled(outcome.kind, value)}
        </text>
      ))}
    </svg>
  );
}
