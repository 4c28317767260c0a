import { formatRatio } from "../shared/format";
import { text } from "../shared/strings";
import type { Branch, Proposed, Ratio } from "./tree";

export const nameOf = ({ metric, segment }: Pick<Proposed, "metric" | "segment">): string =>
  segment === null ? metric : `${metric}: ${segment}`;

/**
 * How people say a ratio: a customer brings 24,000 of revenue, but 8.1 calls win one customer. What is counted brings a sum;
 * otherwise so and so many are needed for one.
 */
export const bringsASum = (parent: Proposed, branch: Proposed): boolean => branch.counts && !parent.counts;

export const asSaid = (parent: Proposed, branch: Proposed, conversion: number): number =>
  bringsASum(parent, branch) ? conversion : 1 / conversion;

/** "15 calls for one: own last 4 quarters, 37 counted". */
export function ratioText(parent: Proposed, branch: Proposed, ratio: Ratio): string {
  const said = formatRatio(asSaid(parent, branch, ratio.conversion));
  const yields = bringsASum(parent, branch) ? text("ratioBrings", said) : text("ratioForOne", said, branch.unit);
  return `${yields}: ${sourceText(ratio)}`;
}

function sourceText({ source, sample, enough }: Ratio): string {
  if (source === "asked") return text("sourceAsked");
  if (source === "default") return text("sourceDefault");
  const words = text(source === "own" ? "sourceOwn" : "sourceTeam", sample);
  return enough ? words : `${words} (${text("tooFew")})`;
}

const shareSources = {
  whole: "shareWhole",
  asked: "shareAsked",
  own: "shareOwn",
  team: "shareTeam",
  equal: "shareEqual",
} as const;

export const shareText = (branch: Branch): string => text(shareSources[branch.shareSource]);
