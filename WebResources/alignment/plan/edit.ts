import type { Branch, Ratio } from "./tree";

/** What a person can do to the tree. */
export interface Edit {
  value: (branch: Branch, value: number | null) => void;
  share: (branch: Branch, share: number) => void;
  ratio: (branch: Branch, ratio: Ratio | null) => void;
  metric: (branch: Branch, metricId: string) => void;
  segment: (branch: Branch, segmentId: string) => void;
  add: (parent: Branch) => void;
  remove: (branch: Branch) => void;
}
