import { useState } from "preact/hooks";
import { formatNumber, withUnit } from "../../shared/format";
import { text } from "../../shared/text";
import { NumberField } from "../../shared/NumberField";
import type { Branch } from "./tree";
import * as strings from "./strings";

interface Props {
  tree: Branch;
  wanted: number | null;
  /** What the rep usually reaches in as many working days. */
  usual: number | null;
  onBack: () => void;
  onWanted: (value: number) => void;
}

/** Some per cent more than usual. */
const raised = (usual: number, percent: number): number => Math.round(usual * (1 + percent / 100));

/** What the rep usually reaches, to want some per cent more of; what a change below has made of it, and the way back. */
export function Wanted({ tree, wanted, usual, onBack, onWanted }: Props) {
  const [percent, setPercent] = useState<number | null>(null);
  const amount = (value: number) => withUnit(formatNumber(value), tree.unit);
  const more = (tree.value ?? 0) - (wanted ?? 0);
  const moved = wanted !== null && wanted > 0 && tree.value !== null && more !== 0;
  return (
    <div class="because">
      {usual !== null && (
        <>
          <p class="quiet">{text(strings.reached, amount(usual))}</p>
          <span class="amount">
            <NumberField
              id="more"
              label={text(strings.moreThanReached)}
              value={percent !== null && raised(usual, percent) === wanted ? percent : null}
              onChange={(value) => {
                setPercent(value);
                if (value !== null) onWanted(raised(usual, value));
              }}
            />
            <span class="quiet">{text(strings.percentMore)}</span>
          </span>
        </>
      )}
      <p role="status">
        {moved &&
          text(
            more > 0 ? strings.moreThanWanted : strings.lessThanWanted,
            amount(Math.round(Math.abs(more))),
            amount(wanted),
          )}
      </p>
      {moved && (
        <button type="button" class="link" onClick={onBack}>
          {text(strings.backToWanted, amount(wanted))}
        </button>
      )}
    </div>
  );
}
