import { expect, it } from "vitest";
import { coach_aorlevel } from "../shared/model.g";
import { targetRow } from "./targets";
import type { Level } from "./tree";

const plan = { id: "p", name: "Kim", repId: "r", repName: "Kim", start: "2026-01-01", end: "2026-03-31", targets: 0 };
const level = (given: Partial<Level>): Level => ({
  level: coach_aorlevel.Result,
  metricId: "m1",
  metric: "Revenue won",
  unit: "revenue",
  counts: false,
  segmentId: null,
  segment: null,
  value: 96_000,
  ratio: null,
  considered: [],
  ...given,
});

it("puts the lower target inside the upper one, so that both are created or none", () => {
  const calls = level({
    level: coach_aorlevel.Activity,
    metricId: "m2",
    metric: "Calls completed",
    segmentId: "s",
    segment: "Prospects",
    value: 16,
    ratio: { source: "own", conversion: 0.0666666667, sample: 37, enough: true },
  });
  expect(targetRow(plan, [level({}), calls])).toEqual({
    coach_name: "Revenue won",
    coach_level: coach_aorlevel.Result,
    coach_targetvalue: 96_000,
    "coach_planid@odata.bind": "/coach_alignmentplans(p)",
    "coach_metricid@odata.bind": "/coach_metrics(m1)",
    "ownerid@odata.bind": "/systemusers(r)",
    coach_target_coach_target_parenttargetid: [
      {
        coach_name: "Calls completed: Prospects",
        coach_level: coach_aorlevel.Activity,
        coach_targetvalue: 16,
        coach_plannedconversion: 0.0667,
        "coach_planid@odata.bind": "/coach_alignmentplans(p)",
        "coach_metricid@odata.bind": "/coach_metrics(m2)",
        "coach_segmentid@odata.bind": "/coach_segments(s)",
        "ownerid@odata.bind": "/systemusers(r)",
      },
    ],
  });
});
