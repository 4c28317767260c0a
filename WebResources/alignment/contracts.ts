import type { coach_aorlevel, coach_diagnosis, coach_targetstatus } from "../shared/model.g";

// What the server answers about alignment, as it comes over the wire.

/** One target with its figures, as of today. Dates are yyyy-MM-dd; attainment is in percent. */
export interface TargetFigures {
  id: string;
  name: string;
  level: coach_aorlevel;
  metric: string;
  unit: string;
  segment: string | null;
  parentId: string | null;
  target: number;
  actual: number;
  expected: number;
  gap: number;
  attainment: number;
  status: coach_targetstatus;
  diagnosis: coach_diagnosis;
  plannedConversion: number | null;
  actualConversion: number | null;
}

export interface RepGap {
  repId: string;
  repName: string;
  teamId: string;
  teamName: string;
  planId: string;
  planName: string;
  start: string;
  end: string;
  workingDays: number;
  workingDaysPassed: number;
  targets: TargetFigures[];
}

/** Where a rep, a team, a region or everybody stands. Shares of pace: 1 is on pace; null where there is no such target. */
export interface GapGroup {
  kind: "rep" | "team" | "region" | "all";
  /** The rep or the business unit; empty for everybody. */
  id: string;
  name: string;
  /** The team of a rep, the business unit above a team or a region. */
  parentId: string | null;
  result: number | null;
  objective: number | null;
  activity: number | null;
  /** The most urgent diagnosis there is. */
  diagnosis: coach_diagnosis;
  reps: number;
  executionGaps: number;
  effectivenessGaps: number;
  aheadOfActivity: number;
  onTrack: number;
}

export interface GapReport {
  /** The last day that counts. */
  on: string;
  from: string | null;
  to: string | null;
  reps: RepGap[];
  /** Of each kind, who needs a conversation most comes first. */
  groups: GapGroup[];
}

export interface Ratio {
  source: "asked" | "plan" | "own" | "team" | "default";
  /** What one unit yields of the one above. */
  conversion: number;
  sample: number;
  /** Whether the sample is large enough to plan with. */
  enough: boolean;
}

/** What the server says of a branch. */
export interface Proposed {
  level: coach_aorlevel;
  metricId: string;
  metric: string;
  unit: string;
  /** Whether it counts things, so that only whole ones make sense. */
  counts: boolean;
  segmentId: string | null;
  segment: string | null;
  /** How much is needed; null where nothing says so yet. */
  value: number | null;
  /** How much of the one above it is to bring about: 1 is all. */
  share: number;
  shareSource: "whole" | "asked" | "plan" | "own" | "team" | "equal";
  ratio: Ratio | null;
  considered: Ratio[];
  below: Proposed[];
}

export interface Proposal {
  historyStart: string;
  historyEnd: string;
  smallestSample: number;
  /** What the tree was taken from. */
  from: "asked" | "plan" | "own" | "team" | "library";
  /** How much of the result the rep reached in the history. */
  reached: number | null;
  result: Proposed;
}
