import { asNeeded, parentOf, withBranch, type Branch } from "./tree";

/** Those below the same one that count the same, aimed at different segments: they divide it among them. */
export const groupOf = (parent: Branch, branch: Branch): Branch[] =>
  parent.below.filter((below) => below.metricId === branch.metricId);

/** Another share: the others of its metric divide the rest as before. */
export function withShare(tree: Branch, key: number, share: number): Branch {
  const parent = parentOf(tree, key);
  const changed = parent?.below.find((below) => below.key === key);
  if (!parent || !changed) return tree;
  const others = groupOf(parent, changed).filter((branch) => branch.key !== key);
  const sum = others.reduce((total, branch) => total + branch.share, 0);
  const rest = Math.max(0, 1 - share);
  const shareOf = (branch: Branch): number | undefined => {
    if (branch.key === key) return share;
    if (!others.includes(branch) || !(share > 0)) return undefined;
    return sum > 0 ? (branch.share / sum) * rest : rest / others.length;
  };
  return withBranch(tree, parent.key, (above) => ({
    ...above,
    below: above.below.map((branch) => {
      const given = shareOf(branch);
      return given === undefined ? branch : asNeeded(above, { ...branch, share: given, shareSource: "asked" });
    }),
  }));
}

/** After one came or went: each of its metric gets the same, until history or a person says otherwise. */
export function dividedEqually(above: Branch, metricId: string): Branch {
  const count = above.below.filter((below) => below.metricId === metricId).length;
  return {
    ...above,
    below: above.below.map((below) =>
      below.metricId === metricId
        ? asNeeded(above, { ...below, share: 1 / count, shareSource: count > 1 ? "equal" : "whole" })
        : below,
    ),
  };
}
