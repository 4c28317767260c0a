import { expect, it } from "vitest";
import type { SlotInfo } from "../contracts.g";
import { mondayOf, weeksOf } from "./weeks";

const slot = (day: string) => ({ day }) as SlotInfo;

it.each([
  ["2026-03-16", "2026-03-16"],
  ["2026-03-22", "2026-03-16"],
  ["2026-01-01", "2025-12-29"],
])("finds the Monday of %s", (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

it("puts an occurrence into the week of its day, Monday and Sunday included", () => {
  const weeks = weeksOf([slot("2026-03-16"), slot("2026-03-22"), slot("2026-03-23")], "2026-03-16", 2);

  expect(weeks.map(({ slots }) => slots.length)).toEqual([2, 1]);
});

it("leaves out what is before and after", () => {
  expect(weeksOf([slot("2026-03-15"), slot("2026-03-30")], "2026-03-16", 2).flatMap(({ slots }) => slots)).toEqual([]);
});
