import { formatPercent } from "../../shared/format";
import { text } from "../../shared/text";
import * as strings from "./strings";

/** Pace is the middle of the bar: half full means on pace, full means twice as much. */
export function LevelBar({ name, pace }: { name: string; pace: number | null }) {
  if (pace === null) return <span class="quiet">–</span>;
  const label = text(strings.paceOf, name, formatPercent(pace));
  return (
    <span class="level-bar">
      <svg viewBox="0 0 60 10" preserveAspectRatio="none" role="img" aria-label={label} class="pace-bar">
        <rect class="track" width={60} height={10} />
        <rect class="fill" width={30 * pace} height={10} />
        <rect class="pace" x={29.5} y={-2} width={1} height={14} />
      </svg>
      <span class="number" aria-hidden="true">
        {pace < 1 ? "▼" : "●"} {formatPercent(pace)}
      </span>
    </span>
  );
}
