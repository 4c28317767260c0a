import { callFunction, dateTime, decimal, guid } from "../shared/customApi";
import {
  coach_alignmentplan,
  coach_aorlevel,
  coach_metric,
  coach_segment,
  coach_target,
  type coach_alignmentplan_row,
  type coach_metric_row,
  type coach_segment_row,
  type coach_target_row,
} from "../shared/model.g";
import { xrm } from "../shared/xrm";
import { targetRow, targetTable } from "./targets";
import type { Level, Proposal } from "./tree";

export interface Plan {
  id: string;
  name: string;
  repId: string;
  repName: string;
  start: string;
  end: string;
  /** How many targets it has already. */
  targets: number;
}

/** What is wanted, and through which objective and activity. */
export interface Wish {
  result: string;
  value: number;
  objective: string;
  objectiveSegment: string;
  activity: string;
  activitySegment: string;
}

export interface Choice {
  id: string;
  name: string;
}

export interface Library {
  results: Choice[];
  objectives: Choice[];
  activities: Choice[];
  segments: Choice[];
}

const OwnerName = "_ownerid_value@OData.Community.Display.V1.FormattedValue";

async function list<Row>(table: string, query: string): Promise<Row[]> {
  return (await xrm().WebApi.retrieveMultipleRecords(table, query)).entities as Row[];
}

/** Two requests, side by side. */
export async function readPlan(id: string): Promise<Plan> {
  const head = xrm().WebApi.retrieveRecord(
    coach_alignmentplan.logicalName,
    id,
    "?$select=coach_name,coach_start,coach_end,_ownerid_value",
  ) as PromiseLike<coach_alignmentplan_row & Record<string, unknown>>;
  const targets = list(coach_target.logicalName, `?$select=coach_targetid&$filter=_coach_planid_value eq ${id}`);
  const row = await head;
  return {
    id,
    name: row.coach_name ?? "",
    repId: row._ownerid_value ?? "",
    repName: typeof row[OwnerName] === "string" ? row[OwnerName] : "",
    start: row.coach_start ?? "",
    end: row.coach_end ?? "",
    targets: (await targets).length,
  };
}

export async function readLibrary(): Promise<Library> {
  const [metrics, segments] = await Promise.all([
    list<coach_metric_row>(
      coach_metric.logicalName,
      "?$select=coach_name,coach_level&$filter=statecode eq 0&$orderby=coach_name",
    ),
    list<coach_segment_row>(
      coach_segment.logicalName,
      "?$select=coach_name&$filter=statecode eq 0&$orderby=coach_name",
    ),
  ]);
  const of = (level: coach_aorlevel) =>
    metrics
      .filter((metric) => metric.coach_level === level)
      .map((metric) => ({ id: metric.coach_metricid ?? "", name: metric.coach_name ?? "" }));
  return {
    results: of(coach_aorlevel.Result),
    objectives: of(coach_aorlevel.Objective),
    activities: of(coach_aorlevel.Activity),
    segments: segments.map((segment) => ({ id: segment.coach_segmentid ?? "", name: segment.coach_name ?? "" })),
  };
}

/** What the rep's last plan went by: the likeliest wish, to start from. */
export async function readLastWish(plan: Plan): Promise<Partial<Wish>> {
  const rows = await list<coach_target_row>(
    coach_target.logicalName,
    "?$select=coach_targetid,coach_level,coach_targetvalue,_coach_planid_value,_coach_parenttargetid_value,_coach_metricid_value,_coach_segmentid_value" +
      `&$filter=_ownerid_value eq ${plan.repId} and _coach_planid_value ne ${plan.id}&$orderby=createdon desc&$top=50`,
  );
  return lastWish(rows);
}

/** The path from the largest activity of the newest plan to its result. */
export function lastWish(newestFirst: coach_target_row[]): Partial<Wish> {
  const latest = newestFirst.filter((row) => row._coach_planid_value === newestFirst[0]?._coach_planid_value);
  const above = (row: coach_target_row) =>
    latest.find((other) => other.coach_targetid === row._coach_parenttargetid_value);
  const activities = latest
    .filter((row) => row.coach_level === coach_aorlevel.Activity)
    .sort((one, other) => (other.coach_targetvalue ?? 0) - (one.coach_targetvalue ?? 0));
  for (const activity of activities) {
    const objective = above(activity);
    const result = objective && above(objective);
    if (!result) continue;
    return {
      result: result._coach_metricid_value ?? "",
      value: result.coach_targetvalue ?? 0,
      objective: objective._coach_metricid_value ?? "",
      objectiveSegment: objective._coach_segmentid_value ?? "",
      activity: activity._coach_metricid_value ?? "",
      activitySegment: activity._coach_segmentid_value ?? "",
    };
  }
  return {};
}

export async function proposePlan(plan: Plan, wish: Wish): Promise<Proposal> {
  const types = {
    RepId: guid,
    Start: dateTime,
    End: dateTime,
    ResultMetricId: guid,
    ResultValue: decimal,
    ObjectiveMetricId: guid,
    ObjectiveSegmentId: guid,
    ActivityMetricId: guid,
    ActivitySegmentId: guid,
  };
  const answer = await callFunction<{ Proposal: string }>("coach_ProposePlan", types, {
    RepId: plan.repId,
    Start: new Date(`${plan.start}T00:00:00Z`),
    End: new Date(`${plan.end}T00:00:00Z`),
    ResultMetricId: wish.result,
    ResultValue: wish.value,
    ObjectiveMetricId: wish.objective,
    ObjectiveSegmentId: wish.objectiveSegment === "" ? undefined : wish.objectiveSegment,
    ActivityMetricId: wish.activity,
    ActivitySegmentId: wish.activitySegment === "" ? undefined : wish.activitySegment,
  });
  return JSON.parse(answer.Proposal) as Proposal;
}

export async function createTargets(plan: Plan, levels: Level[]): Promise<void> {
  await xrm().WebApi.createRecord(targetTable, targetRow(plan, levels));
}
