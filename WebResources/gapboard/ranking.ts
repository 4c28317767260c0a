import type { RepGap, TargetFigures } from "../shared/coachingApi";
import { coach_aorlevel, coach_diagnosis } from "../shared/model.g";

/** Actual as a share of what is expected by today; nothing is expected yet: nothing can be behind. */
export function pace(target: TargetFigures): number {
  return target.expected > 0 ? target.actual / target.expected : 1;
}

/** The pace of one level of a plan: the mean of its targets, each counted up to twice its pace, so that one cannot hide the others. */
export function levelPace(targets: TargetFigures[], level: coach_aorlevel): number | null {
  const paces = targets.filter((target) => target.level === level).map((target) => Math.min(2, pace(target)));
  return paces.length === 0 ? null : paces.reduce((sum, share) => sum + share, 0) / paces.length;
}

/** The most urgent first: work that does not happen, work that does not convert, luck, and what is on track. */
const urgency: coach_diagnosis[] = [
  coach_diagnosis.ExecutionGap,
  coach_diagnosis.EffectivenessGap,
  coach_diagnosis.AheadOfActivity,
  coach_diagnosis.OnTrack,
  coach_diagnosis.None,
];

/** The diagnosis that a conversation should start with: the most urgent one among a plan's objectives. */
export function worstDiagnosis(targets: TargetFigures[]): coach_diagnosis {
  const found = targets.filter((target) => target.level === coach_aorlevel.Objective).map((target) => target.diagnosis);
  return urgency.find((diagnosis) => found.includes(diagnosis)) ?? coach_diagnosis.None;
}

/** Sorts reps by who needs a conversation most: by diagnosis, then by how far the objectives are behind. */
export function byNeed(reps: RepGap[]): RepGap[] {
  const key = (rep: RepGap) => [
    urgency.indexOf(worstDiagnosis(rep.targets)),
    levelPace(rep.targets, coach_aorlevel.Objective) ?? 1,
  ];
  return [...reps].sort((a, b) => {
    const [urgencyA = 0, paceA = 0] = key(a);
    const [urgencyB = 0, paceB = 0] = key(b);
    return urgencyA - urgencyB || paceA - paceB || a.repName.localeCompare(b.repName);
  });
}

/** The targets of a plan as the path to quota: each result, its objectives, their activities, and at the end what hangs nowhere. */
export function asTree(targets: TargetFigures[]): { target: TargetFigures; depth: number }[] {
  const known = new Set(targets.map((target) => target.id));
  const below = (parentId: string | null, depth: number): { target: TargetFigures; depth: number }[] =>
    targets
      .filter(
        (target) => (target.parentId !== null && known.has(target.parentId) ? target.parentId : null) === parentId,
      )
      .sort((a, b) => b.level - a.level || a.name.localeCompare(b.name))
      .flatMap((target) => [{ target, depth }, ...below(target.id, depth + 1)]);
  return below(null, 0);
}

export interface ObjectivePoint {
  objective: TargetFigures;
  /** Mean pace of the activities below it. */
  activityPace: number;
  objectivePace: number;
}

/** Each objective that has activities, as a point of the plot. */
export function objectivePoints(targets: TargetFigures[]): ObjectivePoint[] {
  return targets
    .filter((target) => target.level === coach_aorlevel.Objective)
    .flatMap((objective) => {
      const activities = targets.filter((target) => target.parentId === objective.id);
      const activityPace = levelPace(activities, coach_aorlevel.Activity);
      return activityPace === null ? [] : [{ objective, activityPace, objectivePace: Math.min(2, pace(objective)) }];
    });
}
