import { describe, expect, it } from "vitest";
import { lastMonths, nextMonday } from "./days";

describe("the first day of a draw", () => {
  it.each([
    ["2026-03-16", "2026-03-16"],
    ["2026-03-17", "2026-03-23"],
    ["2026-03-22", "2026-03-23"],
  ])("proposed on %s is the Monday %s", (day, monday) => {
    expect(nextMonday(day)).toBe(monday);
  });
});

describe("the last months", () => {
  it("are whole, and end with the one it is", () => {
    expect(lastMonths("2026-03-18", 12)).toEqual({ from: "2025-04-01", to: "2026-03-18" });
  });
});
