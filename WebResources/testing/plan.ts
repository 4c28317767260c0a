import { coach_aorlevel } from "../shared/model.g";
import type { Metric } from "../alignment/plan/growth";
import { newKey, type Branch, type Ratio } from "../alignment/plan/tree";

/** Trees for tests: 24,000 of revenue a customer, four calls a customer. */
export const own = (conversion: number, given: Partial<Ratio> = {}): Ratio => ({
  source: "own",
  conversion,
  sample: 37,
  enough: true,
  ...given,
});

export const branch = (given: Partial<Branch>): Branch => ({
  key: newKey(),
  pending: false,
  level: coach_aorlevel.Activity,
  metricId: "calls",
  metric: "Calls completed",
  unit: "calls",
  counts: true,
  segmentId: null,
  segment: null,
  value: null,
  share: 1,
  shareSource: "whole",
  ratio: null,
  considered: [],
  below: [],
  ...given,
});

export const revenue = (value: number | null, ...below: Branch[]): Branch =>
  branch({
    level: coach_aorlevel.Result,
    metricId: "revenue",
    metric: "Revenue won",
    unit: "revenue",
    counts: false,
    value,
    below,
  });

export const customers = (value: number | null, given: Partial<Branch> = {}): Branch =>
  branch({
    level: coach_aorlevel.Objective,
    metricId: "deals",
    metric: "Deals won",
    unit: "deals",
    value,
    ratio: own(24_000),
    ...given,
  });

export const calls = (value: number | null, given: Partial<Branch> = {}): Branch =>
  branch({ value, ratio: own(0.25), ...given });

export const meetings = (value: number | null, given: Partial<Branch> = {}): Branch =>
  branch({ metricId: "meetings", metric: "Appointments held", unit: "meetings", value, ratio: own(0.5), ...given });

export const metrics: Metric[] = [
  { id: "deals", name: "Deals won", unit: "deals", counts: true, level: coach_aorlevel.Objective },
  { id: "meetings", name: "Appointments held", unit: "meetings", counts: true, level: coach_aorlevel.Activity },
  { id: "calls", name: "Calls completed", unit: "calls", counts: true, level: coach_aorlevel.Activity },
];

export const prospects = { id: "prospects", name: "Prospects" };
export const atProspects = { segmentId: "prospects", segment: "Prospects" };
export const atCustomers = { segmentId: "customers", segment: "Existing customers" };
