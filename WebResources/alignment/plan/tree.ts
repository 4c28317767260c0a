import type { ProposedBranchInfo, RatioInfo } from "../contracts.g";

/** A ratio that is proposed, or that the plan has already. */
export interface Ratio extends Omit<RatioInfo, "source"> {
  source: RatioInfo["source"] | "plan";
}

/** A target of the plan as it takes shape, with those that lead to it. */
export interface Branch extends Omit<ProposedBranchInfo, "shareSource" | "ratio" | "considered" | "below"> {
  shareSource: ProposedBranchInfo["shareSource"] | "plan";
  ratio: Ratio | null;
  considered: Ratio[];
  key: number;
  /** Its metric, segment or parent changed, and its ratio is being looked up. */
  pending: boolean;
  below: Branch[];
}

let lastKey = 0;
export const newKey = (): number => ++lastKey;

export const fromServer = (proposed: ProposedBranchInfo): Branch => ({
  ...proposed,
  key: newKey(),
  pending: false,
  below: proposed.below.map(fromServer),
});

/** What the plan has already was asked for by nobody just now: it says so, and stands beside what history says. */
export function asPlanned(branch: Branch): Branch {
  const planned = (ratio: Ratio): Ratio => (ratio.source === "asked" ? { ...ratio, source: "plan" } : ratio);
  return {
    ...branch,
    shareSource: branch.shareSource === "asked" ? "plan" : branch.shareSource,
    ratio: branch.ratio && planned(branch.ratio),
    considered: branch.considered.map(planned),
    below: branch.below.map(asPlanned),
  };
}

/** It and all below it, as they are read. */
export const flat = (branch: Branch): Branch[] => [branch, ...branch.below.flatMap(flat)];

export const find = (tree: Branch, key: number): Branch | undefined => flat(tree).find((branch) => branch.key === key);

export const parentOf = (tree: Branch, key: number): Branch | undefined =>
  flat(tree).find((branch) => branch.below.some((below) => below.key === key));

/** The tree with one branch changed. */
export function withBranch(tree: Branch, key: number, change: (branch: Branch) => Branch): Branch {
  return tree.key === key
    ? change(tree)
    : { ...tree, below: tree.below.map((branch) => withBranch(branch, key, change)) };
}

/** Multiplying and dividing must not make 61 out of 60.0000001. */
const Noise = 1e-6;
const cents = (value: number): number => Math.round(value * 100) / 100;

/** With what it needs for the one above: half a call brings nothing, so it is rounded up. Without a ratio it stays. */
export function asNeeded(parent: Branch, branch: Branch): Branch {
  if (branch.ratio === null || parent.value === null || !(parent.value > 0)) return workedDown(branch);
  const exact = (parent.value * branch.share) / branch.ratio.conversion;
  return workedDown({ ...branch, value: branch.counts ? Math.ceil(exact - Noise) : cents(exact) });
}

/** With what everything below it needs. */
export const workedDown = (branch: Branch): Branch => ({
  ...branch,
  below: branch.below.map((below) => asNeeded(branch, below)),
});

/**
 * What comes of those below that count the same as the one that changed: nobody wins half a customer, so it is rounded
 * down. Their shares follow from what each brings; what counts differently works together with them, and follows.
 */
function broughtAbout(branch: Branch, metricId: string): Branch {
  const group = branch.below.filter((below) => below.metricId === metricId);
  if (group.some((below) => below.ratio === null || !below.value)) return branch;
  const yieldOf = (below: Branch) => (below.value ?? 0) * (below.ratio?.conversion ?? 0);
  const part = group.reduce((sum, below) => sum + below.share, 0);
  const sum = group.reduce((total, below) => total + yieldOf(below), 0);
  const value = branch.counts ? Math.floor(sum / part + Noise) : cents(sum / part);
  const risen = { ...branch, value };
  return {
    ...risen,
    below: branch.below.map((below) => {
      if (below.metricId !== metricId) return asNeeded(risen, below);
      return group.length > 1 ? { ...below, share: (yieldOf(below) / sum) * part, shareSource: "asked" } : below;
    }),
  };
}

/** Changes one number: what it brings is worked out above it, and what it needs below. */
export function withValue(tree: Branch, key: number, value: number | null): Branch {
  // While a number is being typed anew there is nothing to work with: the others stay.
  if (tree.key === key) return value !== null && value > 0 ? workedDown({ ...tree, value }) : { ...tree, value };
  const child = tree.below.find((below) => find(below, key) !== undefined);
  if (!child) return tree;
  const changed = withValue(child, key, value);
  const below = tree.below.map((each) => (each === child ? changed : each));
  // What is needed anyway brings no more than is wanted, though rounding up lets it bring a little.
  const asIs = changed.value === child.value || changed.value === asNeeded(tree, changed).value;
  return asIs ? { ...tree, below } : broughtAbout({ ...tree, below }, child.metricId);
}

/** Plans with another ratio: what is wanted above stays, and what it needs changes. */
export function withRatio(tree: Branch, key: number, ratio: Ratio | null): Branch {
  const parent = parentOf(tree, key);
  return withBranch(tree, key, (branch) => (parent ? asNeeded(parent, { ...branch, ratio }) : branch));
}
