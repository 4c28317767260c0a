import { coach_alignmentplan, coach_metric, coach_segment, coach_target } from "../../shared/model.g";
import type { ChangeRequest } from "../../shared/changeSet";
import type { Plan } from "./planStore";
import type { Branch } from "./tree";
import { nameOf } from "./words";

const Inside = "coach_target_coach_target_parenttargetid";
const DecimalsOfAConversion = 1e4;
const LongestName = 200;

/** A target already on the plan. */
export interface ExistingTarget {
  id: string;
  level: number;
}

/** The whole tree as one row with those that lead to it inside. */
export function targetRow(plan: Plan, branch: Branch): Record<string, unknown> {
  return {
    coach_name: nameOf(branch).slice(0, LongestName),
    coach_level: branch.level,
    coach_targetvalue: branch.value,
    ...(branch.ratio && { coach_plannedconversion: rounded(branch.ratio.conversion) }),
    "coach_planid@odata.bind": `/${coach_alignmentplan.entitySetName}(${plan.id})`,
    "coach_metricid@odata.bind": `/${coach_metric.entitySetName}(${branch.metricId})`,
    ...(branch.segmentId !== null && {
      "coach_segmentid@odata.bind": `/${coach_segment.entitySetName}(${branch.segmentId})`,
    }),
    "ownerid@odata.bind": `/systemusers(${plan.repId})`,
    ...(branch.below.length > 0 && { [Inside]: branch.below.map((below) => targetRow(plan, below)) }),
  };
}

const rounded = (conversion: number): number => Math.round(conversion * DecimalsOfAConversion) / DecimalsOfAConversion;

/** What puts the tree onto the plan, all or nothing; what it replaces goes first, from the activities up. */
export function changesFor(plan: Plan, tree: Branch, replaced: ExistingTarget[]): ChangeRequest[] {
  return [
    ...[...replaced]
      .sort((one, other) => one.level - other.level)
      .map(({ id }): ChangeRequest => ({ method: "DELETE", path: `${coach_target.entitySetName}(${id})` })),
    { method: "POST", path: coach_target.entitySetName, body: targetRow(plan, tree) },
  ];
}
