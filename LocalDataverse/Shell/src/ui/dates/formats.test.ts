import { expect, test } from "vitest";
import { readDate, readTime, showDate, showTime } from "./formats";

test("a date is shown and read back in the user's format", () => {
  expect(showDate("2026-12-01")).toBe("12/1/2026");
  expect(readDate("12/1/2026")).toBe("2026-12-01");
});

test.each([
  ["1.9.26", "2026-01-09"],
  ["2026-02-28", "2026-02-28"],
  ["2/30/2026", undefined],
  ["13/1/2026", undefined],
  ["1/2", undefined],
  ["1/2/123", undefined],
  ["tomorrow", undefined],
])("%s, typed as a date, is %s", (typed, expected) => {
  expect(readDate(typed)).toBe(expected);
});

test.each([
  ["3:30 PM", "15:30"],
  ["3pm", "15:00"],
  ["12:05 am", "00:05"],
  ["12 p.m.", "12:00"],
  ["15:30", "15:30"],
  ["9", "09:00"],
  ["24:00", undefined],
  ["13 pm", undefined],
  ["9:75", undefined],
  ["noon", undefined],
])("%s, typed as a time, is %s", (typed, expected) => {
  expect(readTime(typed)).toBe(expected);
});

test("a time is shown in the user's format", () => {
  expect([showTime("00:05"), showTime("12:00"), showTime("15:30"), showTime("")]).toEqual([
    "12:05 AM",
    "12:00 PM",
    "3:30 PM",
    "",
  ]);
});
