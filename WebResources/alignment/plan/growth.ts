import { coach_aorlevel } from "../../shared/model.g";
import { dividedEqually } from "./shares";
import { find, newKey, parentOf, withBranch, type Branch } from "./tree";

export interface Metric {
  id: string;
  name: string;
  unit: string;
  counts: boolean;
  level: coach_aorlevel;
}

export interface Choice {
  id: string;
  name: string;
}

export const levelBelow = (branch: Branch): coach_aorlevel | null =>
  branch.level === coach_aorlevel.Result
    ? coach_aorlevel.Objective
    : branch.level === coach_aorlevel.Objective
      ? coach_aorlevel.Activity
      : null;

const known = (metric: Metric) => ({
  metricId: metric.id,
  metric: metric.name,
  unit: metric.unit,
  counts: metric.counts,
});

/**
 * With one more below it, aimed where that is aimed: the first metric of that level that is not there yet, or the first
 * aimed where it is not yet.
 */
export function withOneMore(
  tree: Branch,
  parentKey: number,
  metrics: Metric[],
  segments: Choice[],
): { tree: Branch; key: number } {
  const key = newKey();
  const grown = withBranch(tree, parentKey, (parent) => {
    const fitting = metrics.filter((metric) => metric.level === levelBelow(parent));
    const isFree = (metric: Metric, segment?: Choice) =>
      !parent.below.some((below) => below.metricId === metric.id && (!segment || below.segmentId === segment.id));
    const metric = fitting.find((each) => isFree(each)) ?? fitting[0];
    if (!metric) return parent;
    const segment = isFree(metric)
      ? { id: parent.segmentId, name: parent.segment }
      : segments.find((each) => isFree(metric, each));
    const added: Branch = {
      ...known(metric),
      ratio: null,
      considered: [],
      pending: true,
      key,
      level: metric.level,
      segmentId: segment?.id ?? null,
      segment: segment?.name ?? null,
      value: null,
      share: 1,
      shareSource: "whole",
      below: [],
    };
    return dividedEqually({ ...parent, below: [...parent.below, added] }, metric.id);
  });
  return { tree: grown, key };
}

/** Without a branch and all below it. */
export function without(tree: Branch, key: number): Branch {
  const parent = parentOf(tree, key);
  const gone = parent?.below.find((below) => below.key === key);
  if (!parent || !gone) return tree;
  return withBranch(tree, parent.key, (above) =>
    dividedEqually({ ...above, below: above.below.filter((below) => below.key !== key) }, gone.metricId),
  );
}

const asked = (branch: Branch): Branch => ({ ...branch, pending: true, considered: [], ratio: null });

/** Counting something else: neither its ratio nor those of what leads to it hold any longer. */
export function withMetric(tree: Branch, key: number, metric: Metric): Branch {
  const before = find(tree, key)?.metricId;
  const changed = withBranch(tree, key, (branch) => ({
    ...asked(branch),
    ...known(metric),
    pending: branch.level !== coach_aorlevel.Result,
    below: branch.below.map(asked),
  }));
  const parent = parentOf(changed, key);
  if (!parent || before === undefined) return changed;
  return withBranch(changed, parent.key, (above) => dividedEqually(dividedEqually(above, before), metric.id));
}

/** Aimed elsewhere, or anywhere. */
export function withSegment(tree: Branch, key: number, segment: Choice | null): Branch {
  return withBranch(tree, key, (branch) => ({
    ...asked(branch),
    segmentId: segment?.id ?? null,
    segment: segment?.name ?? null,
    below: branch.below.map(asked),
  }));
}
