import { describe, expect, it } from "vitest";
import type { GapReport } from "../contracts.g";
import { group } from "../../testing/figures";
import { linesOf, namesAround, repsWithin, totalOf, unitTree } from "./groups";

/** World holds Europe (North, South, and Ria directly) and Asia. */
const report: GapReport = {
  on: "2026-11-23",
  from: null,
  to: null,
  reps: [],
  groups: [
    group({ kind: "rep", id: "sam", name: "Sam", parentId: "south" }),
    group({ kind: "rep", id: "ned", name: "Ned", parentId: "north" }),
    group({ kind: "rep", id: "ria", name: "Ria", parentId: "europe" }),
    group({ kind: "rep", id: "ada", name: "Ada", parentId: "asia" }),
    group({ kind: "team", id: "south", name: "South", parentId: "europe" }),
    group({ kind: "team", id: "europe", name: "Europe", parentId: "world", reps: 1 }),
    group({ kind: "team", id: "asia", name: "Asia", parentId: "world" }),
    group({ kind: "team", id: "north", name: "North", parentId: "europe" }),
    group({ kind: "region", id: "europe", name: "Europe", parentId: "world", reps: 3 }),
    group({ kind: "all", id: "", name: "", parentId: null, reps: 4 }),
  ],
};
const shown = (by: "rep" | "team" | "region", unit: string) =>
  linesOf(report, by, unit).map(({ group: { name, kind }, depth }) => `${"  ".repeat(depth)}${name} (${kind})`);

describe("the gap board's lines", () => {
  it("by rep keep the order of the report", () => {
    expect(shown("rep", "")).toEqual(["Sam (rep)", "Ned (rep)", "Ria (rep)", "Ada (rep)"]);
  });

  it("by rep in a region have the reps of its teams and its own", () => {
    expect(shown("rep", "europe")).toEqual(["Sam (rep)", "Ned (rep)", "Ria (rep)"]);
  });

  it("by team in a region leave other teams out", () => {
    expect(shown("team", "europe")).toEqual(["South (team)", "Europe (team)", "North (team)"]);
  });

  it("by region are a tree, with teams in no region beside the regions", () => {
    expect(shown("region", "")).toEqual([
      "Asia (team)",
      "Europe (region)",
      "  South (team)",
      "  Europe (team)",
      "  North (team)",
    ]);
  });

  it("by region in a region are what is below it", () => {
    expect(shown("region", "europe")).toEqual(["South (team)", "Europe (team)", "North (team)"]);
  });

  it("by region in a team are that team", () => {
    expect(shown("region", "asia")).toEqual(["Asia (team)"]);
  });
});

describe("regions and teams", () => {
  it("are chosen from a tree that has each once", () => {
    expect(unitTree(report).map(({ group: { name }, depth }) => `${String(depth)} ${name}`)).toEqual([
      "0 Asia",
      "0 Europe",
      "1 South",
      "1 North",
    ]);
  });

  it.each([
    ["", 4],
    ["europe", 3],
    ["north", 1],
  ])("of '%s' have a total of %i reps", (unit, reps) => {
    expect(totalOf(report, unit)?.reps).toBe(reps);
    expect(repsWithin(report, unit)).toHaveLength(reps);
  });

  it("are named around a rep from the outermost in", () => {
    const [sam] = report.groups;
    expect(sam && namesAround(report, sam)).toEqual(["Europe", "South"]);
  });
});
