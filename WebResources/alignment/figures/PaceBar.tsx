import { formatNumber } from "../../shared/format";
import { text } from "../../shared/text";
import type { TargetFigures } from "../contracts.g";
import { ofTarget, standing } from "./standing";
import * as strings from "./strings";
import { statusLook } from "./words";

const Width = 100;
const Height = 10;

/** How far a target is, with a line where it should be by today. Said in words for those who do not see it. */
export function PaceBar({ target }: { target: TargetFigures }) {
  const share = (value: number) => (target.target > 0 ? Math.min(1, Math.max(0, value / target.target)) * Width : 0);
  const pace = Math.min(Width - 0.6, share(target.expected));
  return (
    <svg
      class="pace-bar"
      viewBox={`0 0 ${String(Width)} ${String(Height)}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={text(
        strings.barLabel,
        target.name,
        ofTarget(target),
        formatNumber(target.expected),
        standing(target),
      )}
    >
      <rect class="track" width={Width} height={Height} />
      <rect class={`fill ${statusLook(target.status)}`} width={share(target.actual)} height={Height} />
      <rect class="pace" x={pace} y={-2} width={0.6} height={Height + 4} />
    </svg>
  );
}
