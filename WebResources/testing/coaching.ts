import type { CoachingLine, CoachingReport } from "../measurement/contracts.g";
import { coach_coachingtype } from "../shared/model.g";

/** A line of the coaching report: a test says what matters to it. */
export const line = (given: Partial<CoachingLine>): CoachingLine => ({
  kind: "manager",
  id: "ann",
  name: "Ann",
  parentId: "north",
  isLeft: false,
  managers: 1,
  held: 0,
  claimed: 0,
  confirmed: 0,
  answered: 0,
  unanswered: 0,
  changed: 0,
  changedShare: null,
  promisesKept: 0,
  promisesBroken: 0,
  promisesOpen: 0,
  promisesShare: null,
  slotsHeld: 0,
  slotsLate: 0,
  slotsMissed: 0,
  slotsExcused: 0,
  keptRate: null,
  offPlan: 0,
  offPlanShare: null,
  kinds: [{ kind: coach_coachingtype.Strategic, minutes: 0 }],
  minutesWithoutKind: 0,
  repsCoached: 0,
  reps: [],
  months: [],
  ...given,
});

export const coachingReport = (managers: CoachingLine[], groups: CoachingLine[]): CoachingReport => ({
  from: "2026-01-01",
  to: "2026-02-28",
  asOf: null,
  isAll: true,
  uncoached: [],
  managers,
  groups,
  rows: null,
});
