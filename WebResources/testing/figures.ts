import type { GapGroup, RepGap, TargetFigures } from "../alignment/contracts.g";
import { coach_aorlevel, coach_diagnosis, coach_targetstatus } from "../shared/model.g";

/** A valid target; a test says only what it is about. */
export function target(given: Partial<TargetFigures> = {}): TargetFigures {
  return {
    id: "t1",
    name: "Calls to prospects",
    level: coach_aorlevel.Activity,
    metric: "Calls made",
    unit: "calls",
    segment: "Prospects",
    parentId: null,
    target: 16,
    actual: 9,
    expected: 12,
    gap: 7,
    attainment: 56.25,
    status: coach_targetstatus.Behind,
    diagnosis: coach_diagnosis.None,
    plannedConversion: null,
    actualConversion: null,
    team: null,
    ...given,
  };
}

export function rep(given: Partial<RepGap> = {}): RepGap {
  return {
    repId: "r1",
    repName: "Kim",
    teamId: "b1",
    teamName: "North",
    planId: "p1",
    planName: "Kim, Sep–Nov",
    start: "2026-09-01",
    end: "2026-11-30",
    workingDays: 65,
    workingDaysPassed: 59,
    targets: [],
    ...given,
  };
}

export function group(given: Partial<GapGroup> = {}): GapGroup {
  return {
    kind: "rep",
    id: "r1",
    name: "Kim",
    parentId: "b1",
    result: 1,
    objective: 0.5,
    activity: 0.75,
    diagnosis: coach_diagnosis.ExecutionGap,
    reps: 1,
    executionGaps: 1,
    effectivenessGaps: 0,
    aheadOfActivity: 0,
    onTrack: 0,
    isLeft: false,
    sums: [],
    ...given,
  };
}
