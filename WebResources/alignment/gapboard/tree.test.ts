import { describe, expect, it } from "vitest";
import { coach_aorlevel } from "../../shared/model.g";
import { target } from "../../testing/figures";
import { asTree, levelPace, objectivePoints, pace } from "./tree";

describe("pace", () => {
  it("is the actual as a share of what is expected by today", () => {
    expect(pace(target({ actual: 9, expected: 12 }))).toBe(0.75);
  });

  it("is on pace before anything is expected", () => {
    expect(pace(target({ actual: 0, expected: 0 }))).toBe(1);
  });

  it("of a level counts one target up to twice its pace, so that it cannot hide another", () => {
    const runaway = target({ actual: 100, expected: 10 });
    const idle = target({ actual: 0, expected: 10 });
    expect(levelPace([runaway, idle], coach_aorlevel.Activity)).toBe(1);
  });

  it("of a level without targets is not known", () => {
    expect(levelPace([], coach_aorlevel.Result)).toBeNull();
  });
});

describe("the path to quota", () => {
  it("shows each target below its parent", () => {
    const result = target({ id: "r", level: coach_aorlevel.Result });
    const customers = target({ id: "o", level: coach_aorlevel.Objective, parentId: "r" });
    const calls = target({ id: "a", parentId: "o" });
    expect(asTree([calls, customers, result]).map((row) => [row.target.id, row.depth])).toEqual([
      ["r", 0],
      ["o", 1],
      ["a", 2],
    ]);
  });

  it("shows a target whose parent may not be seen at the top", () => {
    expect(asTree([target({ id: "a", parentId: "hidden" })])).toHaveLength(1);
  });
});

describe("the plot", () => {
  it("places an objective by the pace of its own activities", () => {
    const customers = target({ id: "o", level: coach_aorlevel.Objective, actual: 1, expected: 2 });
    const calls = target({ id: "a", parentId: "o", actual: 12, expected: 12 });
    expect(objectivePoints([customers, calls])).toMatchObject([{ activityPace: 1, objectivePace: 0.5 }]);
  });

  it("leaves out an objective without activities", () => {
    expect(objectivePoints([target({ level: coach_aorlevel.Objective })])).toEqual([]);
  });
});
