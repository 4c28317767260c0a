import { beforeEach, expect, it, vi } from "vitest";
import { userOf } from "../testing/xrm";
import { presetOf, presets, recurrenceWords, ruleOf, weekdayOf } from "./recurrence";

beforeEach(() => vi.stubGlobal("Xrm", userOf()));

it.each([
  ["weekly", ["TU"], "FREQ=WEEKLY;BYDAY=TU"],
  ["weekly", ["TH", "TU"], "FREQ=WEEKLY;BYDAY=TU,TH"],
  ["second", ["TU"], "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"],
  ["workingDays", [], "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"],
  ["first", ["MO"], "FREQ=MONTHLY;BYDAY=1MO"],
  ["last", ["FR"], "FREQ=MONTHLY;BYDAY=-1FR"],
] as const)("writes %s %s as a rule", (preset, days, rule) => {
  expect(ruleOf(preset, [...days], "")).toBe(rule);
});

it.each(presets.filter((preset) => preset !== "own"))("knows the rule of %s again", (preset) => {
  expect(presetOf(ruleOf(preset, ["WE"], "")).preset).toBe(preset);
});

it.each(["FREQ=DAILY;COUNT=3", "FREQ=MONTHLY;BYMONTHDAY=-1", ""])("takes %s for a rule of one's own", (rule) => {
  expect(presetOf(rule)).toEqual({ preset: "own", days: [] });
});

it("tells a rule of every working day from one of some days", () => {
  expect([presetOf("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR").preset, presetOf("FREQ=WEEKLY;BYDAY=MO,TU").preset]).toEqual([
    "workingDays",
    "weekly",
  ]);
});

it.each([
  ["FREQ=WEEKLY;BYDAY=TU", "every Tuesday"],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "every second Tuesday and Thursday"],
  ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every working day"],
  ["FREQ=MONTHLY;BYDAY=-1FR", "on the last Friday of the month"],
  ["FREQ=DAILY;COUNT=3", "FREQ=DAILY;COUNT=3"],
])("says %s as %s", (rule, words) => {
  expect(recurrenceWords(rule)).toBe(words);
});

it("finds the weekday of a day", () => {
  expect(weekdayOf("2026-03-17")).toBe("TU");
  expect(weekdayOf("2026-03-22")).toBe("SU");
});
