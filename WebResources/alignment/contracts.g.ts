// Generated from Plugins/Alignment/Contracts by `dotnet run --project Solution/Packer -- model`.
// Do not edit: change the C# types and generate again.

import type { coach_aorlevel, coach_diagnosis, coach_linkkind, coach_sweepkind, coach_targetstatus } from "../shared/model.g";

/** A branch as a caller asks for it. */
export interface AskedBranch {
  metricId: string | null;
  segmentId: string | null;
  share: number | null;
  conversion: number | null;
  activities: AskedBranch[] | null;
}

/** Somebody who is credited with a part of a deal. */
export interface CreditedPerson {
  userId: string;
  /** What people call them; not needed to share credit. */
  name: string | null;
  /** In percent. */
  share: number;
}

/** Who is credited with a deal. */
export interface DealCredit {
  /** What people call it. */
  name: string;
  isWon: boolean;
  /** Who owns it. */
  owner: string;
  /** Who owns it; empty where that is a team, which is credited with nothing. */
  ownerId: string | null;
  /** Who had it when it was closed, and is credited in the owner's place since it changed hands. */
  handedOverBy: string | null;
  handedOverById: string | null;
  /** Whether it was a team's when it was closed. */
  wasTeams: boolean;
  /** The people who share it; empty where nobody has agreed on that. */
  people: CreditedPerson[];
  /** Whether the caller may share it. */
  mayShare: boolean;
}

/** Where a rep, a team, a region or everybody stands: shares of pace, 1 is on pace; and how many reps have which diagnosis. */
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
  /** Whether it is a rep who was disabled by that day, and so is in no group's figures. */
  isLeft: boolean;
  /** Of a team, a region or everybody: each metric and segment that all its reps have in common, added up. */
  sums: GapSum[];
}

/** Activities, objectives and results against pace. */
export interface GapReport {
  /** The last day that counts. */
  on: string;
  from: string | null;
  to: string | null;
  reps: RepGap[];
  /** Of each kind, who needs a conversation most comes first. */
  groups: GapGroup[];
}

/** What the targets of a group come to that count the same, aimed at the same. */
export interface GapSum {
  metric: string;
  segment: string | null;
  unit: string;
  level: coach_aorlevel;
  target: number;
  expected: number;
  actual: number;
}

/** One thing that was looked at. */
export interface HealthFinding {
  /** What. */
  about: "cascades" | "leavers" | "definitions" | "steps" | "calendars" | "limits" | "uncredited" | "sweeps" | "jobs";
  /** How it is. */
  state: "ok" | "look" | "wrong";
  /** How many there are. */
  count: number;
  /** Some dozens of them, by name. */
  records: HealthRecord[];
}

/** Something a finding is about. */
export interface HealthRecord {
  name: string;
  /** Where it can be opened by the caller; nothing where it cannot. */
  table: string | null;
  id: string | null;
  /** What is the matter with it. */
  note: "all" | "active" | "none" | "unnoted" | "unanswered" | "changed" | "off" | "gone" | "ofTeam" | "wasTeams" | "notAll" | "failed" | "waits" | null;
  /** Whose it is, or what was said of it. */
  detail: string | null;
  /** How many figures of it, or how much of it in percent. */
  number: number | null;
  /** Since when: a day or an instant. */
  since: string | null;
}

/** What could make figures wrong here, for whoever administers coaching. */
export interface HealthReport {
  /** When it was looked at. */
  at: string;
  /** How many plans are open. */
  plans: number;
  /** Whether the caller comes to every plan, and so may sweep over everything. */
  maySweep: boolean;
  findings: HealthFinding[];
  /** The sweeps over everything: of each kind the last that came to its end, and those that have not. */
  sweeps: HealthSweep[];
}

/** A sweep over everything, and what it changed. */
export interface HealthSweep {
  kind: coach_sweepkind;
  startedOn: string | null;
  /** When it came to its end; nothing where it has not. */
  completedOn: string | null;
  plans: number;
  targets: number;
  links: number;
  contributions: number;
}

/** Why a record serves a target, or does not. */
export interface LinkInfo {
  id: string;
  targetId: string;
  kind: coach_linkkind;
  from: string | null;
  /** The account whose link a deal shares; nothing when the link is the record's own. */
  via: string | null;
}

/** A target the record could be linked to by hand. */
export interface LinkableInfo {
  id: string;
  name: string;
  level: coach_aorlevel;
  repName: string;
}

/** A proposed plan, from result to activities. */
export interface ProposalDocument {
  historyStart: string;
  historyEnd: string;
  smallestSample: number;
  /** What the tree was taken from. */
  from: "asked" | "plan" | "own" | "team" | "library";
  /** How much of the result the rep reached in the history; null where that is not known. */
  reached: number | null;
  /** What that makes of as many working days as the plan has: calendars, closures and absences count in both. */
  usual: number | null;
  result: ProposedBranchInfo;
}

/** One target of it, with those that lead to it. */
export interface ProposedBranchInfo {
  level: coach_aorlevel;
  metricId: string;
  metric: string;
  unit: string;
  /** Whether it counts things, so that only whole ones make sense. */
  counts: boolean;
  segmentId: string | null;
  segment: string | null;
  /** How much is needed; null where no ratio is known, or nothing is wanted yet. */
  value: number | null;
  /** How much of the one above it is to bring about: 1 is all. */
  share: number;
  shareSource: "whole" | "asked" | "own" | "team" | "equal";
  ratio: RatioInfo | null;
  considered: RatioInfo[];
  below: ProposedBranchInfo[];
}

/** What one unit yields of the one above, who says so, and how many were counted. */
export interface RatioInfo {
  source: "asked" | "own" | "team" | "default";
  /** What one unit yields of the one above. */
  conversion: number;
  sample: number;
  /** Whether the sample is large enough to plan with. */
  enough: boolean;
}

/** One plan of one rep. */
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

/** A target as the pane and the gap board show it. */
export interface TargetFigures {
  id: string;
  name: string;
  level: coach_aorlevel;
  metric: string;
  unit: string;
  segment: string | null;
  parentId: string | null;
  /** What counts where it is the sum of the team's; nothing where it counts for itself. */
  team: TeamCount | null;
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

/** Where a target stood on an earlier day, with what is agreed of it now. */
export interface TargetThen {
  targetId: string;
  /** The day, where the rep lives. */
  on: string;
  actual: number;
  /** Where it should have been by then. */
  expected: number;
}

/** What counts for the sum of a team: the contributions of these days to targets with this metric and segment, in plans that name the manager. */
export interface TeamCount {
  managerId: string;
  metricId: string;
  segmentId: string | null;
  from: string;
  to: string;
}
