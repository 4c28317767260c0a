import { expect, it } from "vitest";
import { coach_aorlevel } from "../../shared/model.g";
import { batchText, refusalIn } from "../../shared/changeSet";
import { changesFor, targetRow } from "./targets";
import { atProspects, calls, customers, own, revenue } from "../../testing/plan";

const plan = { id: "p", name: "Kim", repId: "r", repName: "Kim", start: "2026-01-01", end: "2026-03-31" };
const bound = (metric: string) => ({
  "coach_planid@odata.bind": "/coach_alignmentplans(p)",
  "coach_metricid@odata.bind": `/coach_metrics(${metric})`,
  "ownerid@odata.bind": "/systemusers(r)",
});

it("puts what leads to a target inside it, so that all are created or none", () => {
  const tree = revenue(
    96_000,
    customers(4),
    customers(3, { below: [calls(12, { ...atProspects, ratio: own(1 / 15) })] }),
  );
  expect(targetRow(plan, tree)).toMatchObject({
    ...bound("revenue"),
    coach_name: "Revenue won",
    coach_level: coach_aorlevel.Result,
    coach_targetvalue: 96_000,
    coach_target_coach_target_parenttargetid: [
      { ...bound("deals"), coach_targetvalue: 4, coach_plannedconversion: 24_000 },
      {
        ...bound("deals"),
        coach_targetvalue: 3,
        coach_target_coach_target_parenttargetid: [
          {
            ...bound("calls"),
            coach_name: "Calls completed: Prospects",
            coach_level: coach_aorlevel.Activity,
            coach_plannedconversion: 0.0667,
            "coach_segmentid@odata.bind": "/coach_segments(prospects)",
          },
        ],
      },
    ],
  });
});

it("deletes what it replaces first, from the activities up", () => {
  const changes = changesFor(plan, revenue(1), [
    { id: "result", level: coach_aorlevel.Result },
    { id: "activity", level: coach_aorlevel.Activity },
  ]);
  expect(changes.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "DELETE coach_targets(activity)",
    "DELETE coach_targets(result)",
    "POST coach_targets",
  ]);
});

it("writes one change set, as the Web API reads it", () => {
  const text = batchText("/root/", [{ method: "DELETE", path: "coach_targets(a)" }], "b", "c");
  expect(text.split("\r\n")).toEqual([
    "--b",
    "Content-Type: multipart/mixed; boundary=c",
    "",
    "--c",
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    "Content-ID: 1",
    "",
    "DELETE /root/coach_targets(a) HTTP/1.1",
    "",
    "",
    "--c--",
    "--b--",
    "",
  ]);
});

it("finds what went wrong in any form of answer", () => {
  const error = '{"error":{"code":"0x80040265","message":"The plan \\"Kim\\" is closed."}}';
  expect(refusalIn(error)).toBe('The plan "Kim" is closed.');
  expect(refusalIn(`--b\r\n\r\nHTTP/1.1 400 Bad Request\r\n\r\n${error}`)).toBe('The plan "Kim" is closed.');
  expect(refusalIn("--b\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n")).toBeNull();
});
