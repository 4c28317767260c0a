import { expect, it } from "vitest";
import { coach_aorlevel, type coach_target_row } from "../shared/model.g";
import { lastWish } from "./planStore";

const row = (id: string, plan: string, level: coach_aorlevel, parent: string | null): coach_target_row => ({
  coach_targetid: id,
  coach_level: level,
  coach_targetvalue: 96_000,
  _coach_planid_value: plan,
  _coach_parenttargetid_value: parent,
  _coach_metricid_value: `metric of ${id}`,
  _coach_segmentid_value: level === coach_aorlevel.Result ? null : "prospects",
});

it("takes the path of the newest plan's largest activity", () => {
  const rows = [
    { ...row("second", "new", coach_aorlevel.Activity, "objective"), coach_targetvalue: 24 },
    { ...row("first", "new", coach_aorlevel.Activity, "objective"), coach_targetvalue: 60 },
    row("objective", "new", coach_aorlevel.Objective, "result"),
    row("result", "new", coach_aorlevel.Result, null),
    row("older", "old", coach_aorlevel.Result, null),
  ];
  expect(lastWish(rows)).toEqual({
    result: "metric of result",
    value: 96_000,
    objective: "metric of objective",
    objectiveSegment: "prospects",
    activity: "metric of first",
    activitySegment: "prospects",
  });
});

it("wishes nothing where a plan has no unbroken path, or there is none", () => {
  expect(lastWish([row("alone", "new", coach_aorlevel.Activity, null)])).toEqual({});
  expect(lastWish([])).toEqual({});
});
