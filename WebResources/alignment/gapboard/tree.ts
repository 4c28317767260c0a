import type { TargetFigures } from "../contracts.g";
import { coach_aorlevel } from "../../shared/model.g";

/** Actual as a share of what is expected by today; nothing is expected yet: nothing can be behind. */
export function pace(target: TargetFigures): number {
  return target.expected > 0 ? target.actual / target.expected : 1;
}

/** The pace of one level of a plan: the mean of its targets, each counted up to twice its pace, so that one cannot hide the others. */
export function levelPace(targets: TargetFigures[], level: coach_aorlevel): number | null {
  const paces = targets.filter((target) => target.level === level).map((target) => Math.min(2, pace(target)));
  return paces.length === 0 ? null : paces.reduce((sum, share) => sum + share, 0) / paces.length;
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
