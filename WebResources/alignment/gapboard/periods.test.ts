import { describe, expect, it } from "vitest";
import { daysOf } from "./periods";

const november = "2026-11-23";

describe("the days of a period", () => {
  it.each([
    ["thisMonth", "2026-11-01", "2026-11-30"],
    ["lastMonth", "2026-10-01", "2026-10-31"],
    ["thisQuarter", "2026-10-01", "2026-12-31"],
    ["lastQuarter", "2026-07-01", "2026-09-30"],
    ["thisYear", "2026-01-01", "2026-12-31"],
    ["lastYear", "2025-01-01", "2025-12-31"],
  ] as const)("of %s are %s to %s", (name, from, to) => {
    expect(daysOf(name, november)).toEqual({ from, to });
  });

  it("of the month before January are in the year before", () => {
    expect(daysOf("lastMonth", "2026-01-31")).toEqual({ from: "2025-12-01", to: "2025-12-31" });
  });

  it("end with February in a leap year too", () => {
    expect(daysOf("thisMonth", "2028-02-10")?.to).toBe("2028-02-29");
  });

  it("are not set for the plans that hold a day", () => {
    expect(daysOf("running", november)).toBeUndefined();
  });
});
