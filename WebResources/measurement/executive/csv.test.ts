import { describe, expect, it } from "vitest";
import { coachingReport, line } from "../../testing/coaching";
import { monthsCsv, reportCsv } from "./csv";

const month = (name: string, claimed: number, confirmed: number, withoutPractice = false) => ({
  month: name,
  held: 1,
  claimed,
  confirmed,
  withoutPractice,
});
const report = coachingReport(
  [
    line({ held: 3, changed: 1, answered: 3, changedShare: 1 / 3, months: [month("2026-01", 30, 0, true)] }),
    line({ id: "bob", name: "=Bob", parentId: "south", months: [month("2026-01", 60, 60)] }),
  ],
  [
    line({ kind: "all", id: "", name: "", parentId: null, managers: 2, held: 3, months: [month("2026-01", 90, 60)] }),
    line({ kind: "region", id: "europe", name: "Europe", parentId: "world", managers: 2 }),
    line({ kind: "team", id: "north", name: "North", parentId: "europe", held: 3 }),
    line({ kind: "team", id: "south", name: "South", parentId: "europe" }),
  ],
);
const lines = (content: string) => content.trimEnd().split("\r\n");

describe("the exported coaching report", () => {
  it("has a line for each manager and the total, shares in percent and empty where there is none", () => {
    const [, ann, bob, total] = lines(reportCsv(report, "manager", ""));
    expect(ann).toMatch(/^Ann,Europe › North,0,0,33.33,1,3,0,3,,/);
    expect(ann).toMatch(/,2026-01$/);
    expect(bob).toMatch(/^'=Bob,Europe › South,0,0,,0,/);
    expect(total).toMatch(/^Total,,/);
  });

  it("has the managers of the chosen unit alone, and no total of one", () => {
    expect(lines(reportCsv(report, "manager", "south")).slice(1)).toHaveLength(1);
  });

  it("has a line for each region and team", () => {
    expect(lines(reportCsv(report, "region", "")).map((row) => row.split(",")[0])).toEqual([
      "Region",
      "Europe",
      "North",
      "South",
      "Total",
    ]);
  });

  it("has the minutes of each month", () => {
    expect(lines(monthsCsv(report, "manager", "")).slice(1)).toEqual([
      "Ann,Europe › North,2026-01,1,30,0",
      "'=Bob,Europe › South,2026-01,1,60,60",
      "Total,,2026-01,1,90,60",
    ]);
  });
});
