import { sendChangeSet } from "../../shared/changeSet";
import { callAction, decimal, guid, string } from "../../shared/customApi";
import {
  coach_aggregate,
  coach_alignmentplan,
  coach_metric,
  coach_scale,
  coach_segment,
  coach_target,
  organization,
  type coach_alignmentplan_row,
  type coach_metric_row,
  type coach_segment_row,
  type coach_target_row,
} from "../../shared/model.g";
import { readRows, shown } from "../../shared/rows";
import { xrm } from "../../shared/xrm";
import type { Choice, Metric } from "./growth";
import { changesFor, type ExistingTarget } from "./targets";
import type { ProposalDocument } from "../contracts.g";
import type { Branch } from "./tree";

export interface Plan {
  id: string;
  name: string;
  repId: string;
  repName: string;
  start: string;
  end: string;
}

export interface Library {
  metrics: Metric[];
  segments: Choice[];
}

export async function readPlan(id: string): Promise<Plan> {
  const row = (await xrm().WebApi.retrieveRecord(
    coach_alignmentplan.logicalName,
    id,
    "?$select=coach_name,coach_start,coach_end,_ownerid_value",
  )) as coach_alignmentplan_row;
  return {
    id,
    name: row.coach_name ?? "",
    repId: row._ownerid_value ?? "",
    repName: shown(row, "_ownerid_value") ?? "",
    start: row.coach_start ?? "",
    end: row.coach_end ?? "",
  };
}

export async function readTargets(planId: string): Promise<ExistingTarget[]> {
  const rows = await readRows<coach_target_row>(
    coach_target.logicalName,
    `?$select=coach_targetid,coach_level&$filter=_coach_planid_value eq ${planId}`,
  );
  return rows.map((row) => ({ id: row.coach_targetid ?? "", level: row.coach_level ?? 0 }));
}

/** What figures of a metric count in: a sum that names no unit is money, as the server says too. */
function unitOf(metric: coach_metric_row, currency: string): string {
  const isWhole = (metric.coach_scale ?? coach_scale.Units) === coach_scale.Units;
  return metric.coach_unit ?? (metric.coach_aggregate === coach_aggregate.Sum && isWhole ? currency : "");
}

/** The organisation's base currency, in which sums are kept. */
async function readCurrency(): Promise<string> {
  const [row] = await readRows<{ basecurrencyid?: { isocurrencycode?: string } | null }>(
    organization.logicalName,
    "?$select=organizationid&$expand=basecurrencyid($select=isocurrencycode)",
  );
  return row?.basecurrencyid?.isocurrencycode ?? "";
}

export async function readLibrary(): Promise<Library> {
  const [metrics, segments, currency] = await Promise.all([
    readRows<coach_metric_row>(
      coach_metric.logicalName,
      "?$select=coach_name,coach_level,coach_unit,coach_aggregate,coach_scale&$filter=statecode eq 0&$orderby=coach_name",
    ),
    readRows<coach_segment_row>(
      coach_segment.logicalName,
      "?$select=coach_name&$filter=statecode eq 0&$orderby=coach_name",
    ),
    readCurrency(),
  ]);
  return {
    metrics: metrics.flatMap((row) =>
      row.coach_level == null
        ? []
        : {
            id: row.coach_metricid ?? "",
            name: row.coach_name ?? "",
            unit: unitOf(row, currency),
            counts: row.coach_aggregate !== coach_aggregate.Sum,
            level: row.coach_level,
          },
    ),
    segments: segments.map((row) => ({ id: row.coach_segmentid ?? "", name: row.coach_name ?? "" })),
  };
}

const types = { PlanId: guid, ResultMetricId: guid, ResultValue: decimal, Objectives: string };

/** What the server suggests; with a tree, what it knows of that tree's ratios. */
export async function proposePlan(planId: string, tree?: Branch): Promise<ProposalDocument> {
  const answer = await callAction<{ Proposal: string }>("coach_ProposePlan", types, {
    PlanId: planId,
    ResultMetricId: tree?.metricId,
    Objectives: tree && JSON.stringify(tree.below.map(objective)),
  });
  return JSON.parse(answer.Proposal) as ProposalDocument;
}

const aim = ({ metricId, segmentId }: Branch) => ({ metricId, segmentId });
const objective = (branch: Branch) => ({ ...aim(branch), activities: branch.below.map(aim) });

/** Puts the tree onto the plan, beside what is there or instead of it: all of it, or nothing. */
export async function putOnPlan(plan: Plan, tree: Branch, replace: boolean): Promise<void> {
  await sendChangeSet(changesFor(plan, tree, replace ? await readTargets(plan.id) : []));
}
