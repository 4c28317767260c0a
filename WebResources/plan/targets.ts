import { coach_alignmentplan, coach_metric, coach_segment, coach_target } from "../shared/model.g";
import type { Plan } from "./planStore";
import type { Level } from "./tree";

const Inside = "coach_target_coach_target_parenttargetid";
const DecimalsOfAConversion = 1e4;

/**
 * The proposed levels as one row with the next level's row inside it: Dataverse creates them in one transaction, so a plan
 * never keeps half a tree.
 */
export function targetRow(plan: Plan, levels: Level[]): Record<string, unknown> {
  const [level, ...below] = levels;
  if (!level) throw new Error("A proposal has at least one level.");
  return {
    coach_name: level.segment === null ? level.metric : `${level.metric}: ${level.segment}`,
    coach_level: level.level,
    coach_targetvalue: level.value,
    ...(level.ratio && { coach_plannedconversion: rounded(level.ratio.conversion) }),
    "coach_planid@odata.bind": `/${coach_alignmentplan.entitySetName}(${plan.id})`,
    "coach_metricid@odata.bind": `/${coach_metric.entitySetName}(${level.metricId})`,
    ...(level.segmentId !== null && {
      "coach_segmentid@odata.bind": `/${coach_segment.entitySetName}(${level.segmentId})`,
    }),
    "ownerid@odata.bind": `/systemusers(${plan.repId})`,
    ...(below.length > 0 && { [Inside]: [targetRow(plan, below)] }),
  };
}

const rounded = (conversion: number): number => Math.round(conversion * DecimalsOfAConversion) / DecimalsOfAConversion;

export const targetTable = coach_target.logicalName;
