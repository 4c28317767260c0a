import { text } from "../../shared/text";
import { NumberField } from "../../shared/NumberField";
import type { Branch, Ratio } from "./tree";
import { asSaid, bringsASum, nameOf, ratioText, unitText } from "./words";
import * as strings from "./strings";

interface Props {
  parent: Branch;
  branch: Branch;
  onRatio: (ratio: Ratio | null) => void;
}

const sources = {
  asked: strings.byHand,
  plan: strings.byPlan,
  own: strings.byOwn,
  team: strings.byTeam,
  default: strings.byDefault,
} as const;

/** As many digits as a person uses: 24,000 a customer, 8.108 calls for one. */
const digits = (value: number): number => (value >= 1000 ? Math.round(value) : Number(value.toPrecision(4)));

/** The ratio with its source and sample. Another source can be chosen where several are known, or a ratio entered. */
export function Because({ parent, branch, onRatio }: Props) {
  const { ratio, considered } = branch;
  const name = nameOf(branch);
  const known = considered.filter((each) => each.source !== "asked");
  const offered = ratio?.source === "asked" ? [...known, ratio] : known;
  const enter = (said: number | null) =>
    onRatio(
      said !== null && said > 0
        ? { source: "asked", conversion: bringsASum(parent, branch) ? said : 1 / said, sample: 0, enough: true }
        : null,
    );
  return (
    <div class="because">
      <label for={`ratio-${String(branch.key)}`}>{text(strings.ratio)}</label>
      <span class="amount">
        <NumberField
          id={`ratio-${String(branch.key)}`}
          label={text(strings.ratioOf, name)}
          value={ratio && digits(asSaid(parent, branch, ratio.conversion))}
          onChange={enter}
        />
        <span class="quiet">{unitText(parent, branch)}</span>
        {offered.length > 1 && (
          <select
            aria-label={text(strings.ratioSource, name)}
            value={ratio?.source ?? ""}
            onChange={(event) => {
              const chosen = offered.find((each) => each.source === event.currentTarget.value);
              if (chosen) onRatio(chosen);
            }}
          >
            {!ratio && <option value="">–</option>}
            {offered.map((each) => (
              <option key={each.source} value={each.source}>
                {text(sources[each.source])}
              </option>
            ))}
          </select>
        )}
      </span>
      <Source branch={branch} parent={parent} only={offered.length === 1 ? offered[0] : undefined} onRatio={onRatio} />
    </div>
  );
}

/** The whole truth about the ratio, or a way to the only one that is known. */
function Source({ parent, branch, only, onRatio }: Props & { only: Ratio | undefined }) {
  if (branch.pending) return <p class="quiet">{text(strings.lookingUp)} …</p>;
  if (branch.ratio) {
    const quiet = branch.ratio.source !== "default" && branch.ratio.enough;
    return <p class={quiet ? "quiet" : "warning"}>{ratioText(parent, branch, branch.ratio)}</p>;
  }
  if (!only) return <p class="warning">▲ {text(strings.noRatio)}</p>;
  return (
    <button type="button" class="link" onClick={() => onRatio(only)}>
      {ratioText(parent, branch, only)}
    </button>
  );
}
