import { formatRatio, withUnit } from "../../shared/format";
import { text } from "../../shared/text";
import type { Branch, Ratio } from "./tree";
import * as strings from "./strings";

export const nameOf = ({ metric, segment }: Pick<Branch, "metric" | "segment">): string =>
  segment === null ? metric : `${metric}: ${segment}`;

/**
 * How people say a ratio: a customer brings 24,000 of revenue, but 8.1 calls win one customer. What is counted brings a sum;
 * otherwise so and so many are needed for one.
 */
export const bringsASum = (parent: Branch, branch: Branch): boolean => branch.counts && !parent.counts;

export const asSaid = (parent: Branch, branch: Branch, conversion: number): number =>
  bringsASum(parent, branch) ? conversion : 1 / conversion;

/** "15 calls for one: own last 4 quarters, 37 counted". */
export function ratioText(parent: Branch, branch: Branch, ratio: Ratio): string {
  const said = formatRatio(asSaid(parent, branch, ratio.conversion));
  return `${yieldText(parent, branch, said)}: ${sourceText(ratio)}`;
}

function yieldText(parent: Branch, branch: Branch, said: string): string {
  if (bringsASum(parent, branch)) return text(strings.ratioBrings, withUnit(said, parent.unit));
  const sums = !branch.counts && !parent.counts;
  return sums
    ? text(strings.ratioOfSums, said, branch.unit, parent.unit)
    : text(strings.ratioForOne, said, branch.unit);
}

/** What stands behind the number of a ratio that can be typed. */
export function unitText(parent: Branch, branch: Branch): string {
  if (bringsASum(parent, branch)) return text(strings.unitEach, parent.unit);
  const sums = !branch.counts && !parent.counts;
  return sums ? text(strings.unitForOneOf, branch.unit, parent.unit) : text(strings.unitForOne, branch.unit);
}

function sourceText({ source, sample, enough }: Ratio): string {
  if (source === "asked") return text(strings.enteredByHand);
  if (source === "plan") return text(strings.fromThisPlan);
  if (source === "default") return text(strings.sourceDefault);
  const words = text(source === "own" ? strings.sourceOwn : strings.sourceTeam, sample);
  return enough ? words : `${words} (${text(strings.tooFew)})`;
}

const shareSources = {
  whole: strings.shareWhole,
  asked: strings.enteredByHand,
  plan: strings.fromThisPlan,
  own: strings.shareOwn,
  team: strings.shareTeam,
  equal: strings.shareEqual,
} as const;

export const shareText = (branch: Branch): string => text(shareSources[branch.shareSource]);
