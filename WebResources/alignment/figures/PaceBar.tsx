import { text } from "../../shared/text";
import { formatNumber } from "../../shared/format";
import type { TargetFigures } from "../contracts";
import * as strings from "./strings";

const Width = 100;
const Height = 10;

/** How far a target is, with a line where it should be by today. Said in words for those who do not see it. */
export function PaceBar({ target }: { target: TargetFigures }) {
  const share = (value: number) => (target.target > 0 ? Math.min(1, Math.max(0, value / target.target)) * Width : 0);
  const pace = Math.min(Width - 0.6, share(target.expected));
  const label = text(
    strings.barLabel,
    target.name,
    formatNumber(target.actual),
    formatNumber(target.target),
    target.unit,
    formatNumber(target.expected),
  );
  return (
    <svg
      class="pace-bar"
      viewBox={`0 0 ${String(Width)} ${String(Height)}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect class="track" width={Width} height={Height} />
      <rect
        class={target.actual >= target.expected ? "fill" : "fill short"}
        width={share(target.actual)}
        height={Height}
      />
      <rect class="pace" x={pace} y={-2} width={0.6} height={Height + 4} />
    </svg>
  );
}
