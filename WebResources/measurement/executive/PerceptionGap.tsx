import type { CoachingLine } from "../contracts.g";
import { formatNumber } from "../../shared/format";
import { text } from "../../shared/text";
import { FigureCell, nameOf } from "./FigureCell";
import { FigureTable, LineHead, NameHead, type Shown } from "./FigureTable";
import { claimed, confirmed, held, ofMonth } from "./figures";
import { monthName } from "./months";
import * as strings from "./strings";

const Height = 72;
const Column = 28;
const Bar = 10;

/** The minutes that managers claim beside those that reps confirm, month by month: a small picture for each line, and the same as a table. */
export function PerceptionGap({ shown }: { shown: Shown }) {
  const { lines } = shown;
  const most = Math.max(1, ...lines.flatMap(({ group }) => group.months.map((month) => month.claimed)));
  return (
    <>
      <section>
        <h2>{text(strings.doesItHappen)}</h2>
        <p class="legend quiet">
          <span class="swatch claimed" aria-hidden="true" /> {text(strings.claimedWord)}
          <span class="swatch confirmed" aria-hidden="true" /> {text(strings.confirmedWord)}
        </p>
        <div class="pictures">
          {lines.map(({ group }) => (
            <Picture key={`${group.kind}:${group.id}`} line={group} most={most} />
          ))}
        </div>
        <details>
          <summary>{text(strings.asTable)}</summary>
          <MonthTable shown={shown} />
        </details>
      </section>
      <FigureTable shown={shown} title={strings.inThePeriod} figures={[held, claimed, confirmed]} />
    </>
  );
}

/** One scale for all pictures, so that they can be compared. */
function Picture({ line, most }: { line: CoachingLine; most: number }) {
  const heightOf = (minutes: number) => (minutes / most) * Height;
  const label = text(strings.chartOf, nameOf(line), formatNumber(line.claimed), formatNumber(line.confirmed));
  const width = line.months.length * Column;
  return (
    <figure class="picture">
      <figcaption>{nameOf(line)}</figcaption>
      <svg viewBox={`0 0 ${String(width)} ${String(Height + 18)}`} width={width} role="img" aria-label={label}>
        <line class="ground" x1={0} x2={width} y1={Height + 0.5} y2={Height + 0.5} />
        {line.months.map((month, index) => (
          <g key={month.month} transform={`translate(${String(index * Column + 3)} 0)`}>
            <rect class="claimed" y={Height - heightOf(month.claimed)} width={Bar} height={heightOf(month.claimed)} />
            <rect
              class="confirmed"
              x={Bar + 1}
              y={Height - heightOf(month.confirmed)}
              width={Bar}
              height={heightOf(month.confirmed)}
            />
            <text x={Bar} y={Height + 14} text-anchor="middle">
              {month.month.slice(5)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** Claimed and confirmed minutes by month, each figure down to its talks. */
function MonthTable({ shown: { by, lines, total, onOpen } }: { shown: Shown }) {
  const all = [...lines, ...(total ? [{ group: total, depth: 0 }] : [])];
  const months = lines[0]?.group.months.map(({ month }) => month) ?? [];
  const figures = months.map((month) => ({ month, ...ofMonth(month, monthName(month)) }));
  return (
    <div class="wide">
      <table aria-label={text(strings.minutesByMonth)}>
        <thead>
          <tr>
            <NameHead by={by} />
            <th scope="col">
              <span class="hidden">{text(strings.minutes)}</span>
            </th>
            {months.map((month) => (
              <th key={month} scope="col" class="number">
                {monthName(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.flatMap(({ group, depth }) =>
            (["claimed", "confirmed"] as const).map((which) => (
              <tr key={`${group.kind}:${group.id}:${which}`}>
                <LineHead line={group} depth={depth} />
                <td>{text(which === "claimed" ? strings.claimedWord : strings.confirmedWord)}</td>
                {figures.map((figure) => (
                  <FigureCell key={figure.month} line={group} figure={figure[which]} onOpen={onOpen} />
                ))}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
