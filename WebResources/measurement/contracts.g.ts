// Generated from Plugins/Measurement/Contracts by `dotnet run --project Solution/Packer -- model`.
// Do not edit: change the C# types and generate again.

import type { coach_coachingtype, coach_slotstate, coach_verdict } from "../shared/model.g";

/** A calendar month, as far as it lies in the period. */
export interface CoachedMonthInfo {
  /** Such as 2026-03. */
  month: string;
  held: number;
  claimed: number;
  confirmed: number;
  /** Whether it has passed and none of the manager's reps practised in it; never for a business unit. */
  withoutPractice: boolean;
}

/** Somebody who was coached in the period. */
export interface CoachedRepInfo {
  id: string;
  name: string;
  held: number;
  /** The day of the last conversation that changed something; nothing for none. */
  confirmedOn: string | null;
}

/** What was done in some months of people. */
export interface CoachedWorkInfo {
  months: number;
  weight: number;
  rate: number | null;
}

/** Whether results move after people begin to be coached and to practise, compared with those who had not yet begun. */
export interface CoachingEffect {
  /** The first month, such as 2026-03. */
  from: string;
  to: string;
  /** The draw by which people are compared; nothing where they are by when they began. */
  drawnStart: string | null;
  outcomes: OutcomeInfo[];
  /** All there are, the latest first. */
  draws: DrawnStartInfo[];
  /** The teams and regions that people are in. */
  groups: EffectUnit[];
  /** Those whose teams can be drawn: somebody who can sign in reports to them. */
  managers: DrawableInfo[];
}

/** The figures of a manager, or of the managers of a business unit together. Shares are 0 to 1; a share of nothing is none. */
export interface CoachingLine {
  kind: "manager" | "team" | "region" | "all";
  /** The manager or the business unit; empty for everybody. */
  id: string;
  name: string;
  /** The business unit of a manager, the one above a team or a region. */
  parentId: string | null;
  /** Whether the manager can no longer sign in. */
  isLeft: boolean;
  managers: number;
  /** Conversations. */
  held: number;
  /** Minutes, as the manager says. */
  claimed: number;
  /** Minutes of those that changed something, as the reps say. */
  confirmed: number;
  answered: number;
  unanswered: number;
  changed: number;
  changedShare: number | null;
  promisesKept: number;
  promisesBroken: number;
  promisesOpen: number;
  promisesShare: number | null;
  /** Occurrences of rhythms. */
  slotsHeld: number;
  slotsLate: number;
  slotsMissed: number;
  slotsExcused: number;
  keptRate: number | null;
  offPlan: number;
  offPlanShare: number | null;
  /** The five kinds, each with its minutes. */
  kinds: KindMinutes[];
  minutesWithoutKind: number;
  /** Those who were coached. */
  repsCoached: number;
  /** The same by name, without those who are not shown at their own wish; nothing for a business unit. */
  reps: CoachedRepInfo[];
  months: CoachedMonthInfo[];
}

/** What managers coached in a period, whether their reps confirm it, and whether they keep to it. */
export interface CoachingReport {
  from: string;
  to: string;
  /** The day by whose end what is shown was known; nothing for now. */
  asOf: string | null;
  /** Whether all managers are shown, as executives see them; else it is the reader alone. */
  isAll: boolean;
  /** In the order of their names, never by how much. */
  managers: CoachingLine[];
  /** Everybody, regions and teams; nothing where only the reader is shown. */
  groups: CoachingLine[];
  /** Those whom somebody is there to coach and whom no conversation of the period changed, in the order of their names; only where all managers are shown. */
  uncoached: UncoachedInfo[] | null;
  /** What the figures of one manager are made of; only where one was asked for. */
  rows: CoachingRows | null;
}

/** What the figures of one manager are made of. */
export interface CoachingRows {
  talks: ReportedTalk[];
  promises: ReportedPromise[];
  slots: ReportedSlot[];
}

/** A difference of rates with its interval: 90 times of 100 it holds what is so. */
export interface DifferenceInfo {
  value: number;
  low: number;
  high: number;
  /** How often chance alone makes one as large, 0 to 1. */
  chance: number;
  /** Whether chance alone would seldom make it: once in ten at most. */
  seen: boolean;
}

/** A manager whose team can be drawn. */
export interface DrawableInfo {
  id: string;
  name: string;
  /** Who reports to the manager and can sign in. */
  people: number;
}

/** An order that was drawn. */
export interface DrawnStartInfo {
  id: string;
  name: string;
  drawnOn: string | null;
  drawnBy: string;
  seed: string;
  teams: DrawnTeamInfo[];
}

/** A team in its place. */
export interface DrawnTeamInfo {
  manager: string;
  startsOn: string;
  people: number;
}

/** Somebody's rates before and after the beginning. */
export interface EffectPerson {
  id: string;
  name: string;
  /** The month of it, such as 2026-03; earlier where it was before the first month; nothing where it has not been. */
  begun: string | null;
  /** Months after it that were compared. */
  compared: number;
  before: EffectRate;
  after: EffectRate;
}

/** A person's rate, as it is and drawn towards what all are like. */
export interface EffectRate {
  amount: number;
  weight: number;
  raw: number | null;
  shrunk: number | null;
}

/** A business unit whose people can be asked for. */
export interface EffectUnit {
  kind: "team" | "region";
  id: string;
  name: string;
  parentId: string | null;
}

/** The minutes of one kind of coaching. */
export interface KindMinutes {
  kind: coach_coachingtype;
  minutes: number;
}

/** One thing that may move. Rates are amounts divided by weights: won of closed deals, objectives of those expected, points of scores. */
export interface OutcomeInfo {
  kind: "winRate" | "conversion" | "skill";
  /** Why nothing can be told; none where it can. */
  silence: "none" | "nothing" | "fewBegun" | "fewNotBegun" | "fewMonths" | "trend" | "fewTeams" | "notYet";
  /** What there would have to be at least, where that is why nothing is told. */
  needed: number;
  found: number;
  /** People who began and were compared. */
  begun: number;
  /** People who had not begun in the months in which others had. */
  notBegun: number;
  /** Months of people after they began that were compared. */
  compared: number;
  /** Those that count for nothing: hardly anybody had not begun, or the person has no month before. */
  leftOut: number;
  difference: DifferenceInfo | null;
  /** The same in the months just before people began, when nothing can have come of it yet. */
  trend: DifferenceInfo | null;
  /** By the distance from each person's beginning. */
  picture: RelativeMonthInfo[];
  /** Months with confirmed coaching; it describes, and says nothing of causes. */
  confirmed: CoachedWorkInfo;
  /** Months with none but unconfirmed coaching. */
  unconfirmed: CoachedWorkInfo;
  /** Everybody who has a month of it, in the order of their names. */
  people: EffectPerson[];
}

/** How far a team is with what it practises, promises and is coached in. */
export interface ProgressBoard {
  managerId: string;
  managerName: string;
  /** Those whose board whoever looks may see. */
  teams: ProgressTeam[];
  /** Whether whoever looks is not shown, at the own wish. */
  isOut: boolean;
  /** What all of them did this week. */
  week: ProgressSums;
  /** In the order of their names, never by how much. */
  people: ProgressLine[];
}

/** One of the team. */
export interface ProgressLine {
  id: string;
  name: string;
  /** Skills in which the person is ready, of those that the person practises. */
  ready: number;
  /** In the order of their names. */
  skills: ProgressSkill[];
  /** Weeks in a row with practice. */
  streak: number;
  practisedThisWeek: boolean;
  promisesKept: number;
  promisesBroken: number;
  /** 0 to 1; nothing where there were none. */
  promisesShare: number | null;
  /** Weeks in which coaching changed something. */
  confirmedWeeks: number;
  /** The last day of such coaching; only for the person, the manager and executives. */
  confirmedOn: string | null;
}

/** A skill that somebody practises. */
export interface ProgressSkill {
  name: string;
  /** The difficulty that is mastered; 0 for none. */
  readyAt: number;
}

/** What a team did in the week, of those who are shown. */
export interface ProgressSums {
  people: number;
  practised: number;
  /** How often somebody became ready in a skill. */
  becameReady: number;
  promisesKept: number;
  promisesBroken: number;
  /** Conversations that changed something. */
  confirmed: number;
}

/** A team by its manager. */
export interface ProgressTeam {
  id: string;
  name: string;
}

/** A month by its distance from the beginning. */
export interface RelativeMonthInfo {
  offset: number;
  people: number;
  weight: number;
  /** The rate of those who began. */
  done: number;
  /** The rate that those who had not begun let expect of the same people. */
  expected: number;
}

/** What somebody promised in one of them. */
export interface ReportedPromise {
  id: string;
  subject: string;
  /** By when; nothing where no day was named. */
  day: string | null;
  ownerName: string;
  state: "kept" | "open" | "broken";
}

/** An occurrence of a rhythm, and its conversation. */
export interface ReportedSlot {
  conversation: string;
  day: string;
  repName: string;
  state: coach_slotstate;
}

/** A conversation that was held. */
export interface ReportedTalk {
  id: string;
  subject: string;
  day: string;
  repId: string | null;
  repName: string;
  minutes: number;
  verdict: coach_verdict;
  /** The kind of coaching; nothing where it has none. */
  kind: coach_coachingtype | null;
  offPlan: boolean;
}

/** Somebody whom nobody coached in the period so that it changed something. */
export interface UncoachedInfo {
  id: string;
  name: string;
  /** Who is there to coach. */
  managerId: string;
  managerName: string;
  /** The business unit of that manager. */
  unitId: string;
  /** Conversations in the period. */
  held: number;
  /** The day of the last conversation in the year until the end of the period. */
  heldOn: string | null;
  /** The day of the last one that changed something, in the same year. */
  confirmedOn: string | null;
}
