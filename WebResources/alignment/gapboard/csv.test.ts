import { describe, expect, it } from "vitest";
import type { GapReport } from "../contracts.g";
import { group, rep, target } from "../../testing/figures";
import { coach_aorlevel } from "../../shared/model.g";
import { csvField } from "../../shared/csv";
import { shownCsv, sumsCsv, targetsCsv } from "./csv";

const report: GapReport = {
  on: "2026-11-23",
  from: null,
  to: null,
  reps: [
    rep({ repId: "r1", targets: [target(), target({ id: "t2" })] }),
    rep({ repId: "r2", repName: "Sam", targets: [target()] }),
  ],
  groups: [
    group({ id: "r1", name: "Kim", parentId: "north" }),
    group({ id: "r2", name: "Sam", parentId: "south", result: null }),
    group({ kind: "team", id: "north", name: "North", parentId: "world" }),
    group({ kind: "team", id: "south", name: "South", parentId: "world" }),
    group({ kind: "all", id: "", name: "", parentId: null, reps: 2, executionGaps: 2 }),
  ],
};
const lines = (csv: string) => csv.trimEnd().split("\r\n");

describe("the export of what is shown", () => {
  it("has a line for each row and one for the total", () => {
    expect(lines(shownCsv(report, "rep", ""))).toEqual([
      'Group by,Rep,Part of,Reps,"Result, % of pace","Objective, % of pace","Activity, % of pace",Execution gap,Effectiveness gap,Ahead of activity,On track',
      "Rep,Kim,North,1,100,50,75,1,0,0,0",
      "Rep,Sam,South,1,,50,75,1,0,0,0",
      "Total,,,2,100,50,75,2,0,0,0",
    ]);
  });

  it("leaves out what is not shown", () => {
    expect(lines(shownCsv(report, "team", "south")).slice(1)).toEqual([
      "Team,South,,1,100,50,75,1,0,0,0",
      "Total,South,,1,100,50,75,1,0,0,0",
    ]);
  });
});

describe("the export of sums", () => {
  const sum = { metric: "Calls made", segment: "Prospects", unit: "calls", level: coach_aorlevel.Activity };
  const summed: GapReport = {
    ...report,
    groups: report.groups.map((one) =>
      one.kind === "rep" ? one : { ...one, sums: [{ ...sum, target: 32, actual: 18, expected: 24 }] },
    ),
  };

  it("has a line for each sum of a group and of the total", () => {
    expect(lines(sumsCsv(summed, "team", ""))).toEqual([
      "Group by,Team,Part of,Reps,Level,Metric,Segment,Unit,Target,Actual,Expected",
      "Team,North,,1,Activity,Calls made,Prospects,calls,32,18,24",
      "Team,South,,1,Activity,Calls made,Prospects,calls,32,18,24",
      "Total,,,2,Activity,Calls made,Prospects,calls,32,18,24",
    ]);
  });

  it("has the total alone where reps are shown", () => {
    expect(lines(sumsCsv(summed, "rep", "")).slice(1)).toEqual([
      "Total,,,2,Activity,Calls made,Prospects,calls,32,18,24",
    ]);
  });
});

describe("the export of targets", () => {
  it("has a line for the columns and one for each target", () => {
    expect(lines(targetsCsv(report, ""))).toHaveLength(4);
  });

  it("has the targets of the chosen team only", () => {
    expect(lines(targetsCsv(report, "south")).slice(1)).toEqual([
      "South,Sam" +
        ',"Kim, Sep–Nov",2026-09-01,2026-11-30,Activity,Calls to prospects,calls,16,9,12,7,56.25,behind,no diagnosis',
    ]);
  });
});

describe("a field", () => {
  it("with a comma and a quotation mark is quoted", () => {
    expect(csvField('Fabrikam, "the" fleet')).toBe('"Fabrikam, ""the"" fleet"');
  });

  it.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)"])("%s is not run by a spreadsheet", (name) => {
    expect(csvField(name)).toBe(`'${name}`);
  });

  it("that is a negative number stays a number", () => {
    expect(csvField(-3.5)).toBe("-3.5");
  });
});
