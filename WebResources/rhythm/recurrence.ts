import { formatWeekday } from "../shared/times";
import { text } from "../shared/text";
import * as strings from "./strings";

/** The days of a week as recurrences write them, Monday first. */
export const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof weekdays)[number];

const workingDays = "MO,TU,WE,TH,FR";

/** What most managers mean; anything else is written as a rule. */
export type Preset = "weekly" | "second" | "workingDays" | "first" | "last" | "own";
export const presets: readonly Preset[] = ["weekly", "second", "workingDays", "first", "last", "own"];

/** The weekday of a day. */
export const weekdayOf = (day: string): Weekday => weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? "MO";

/** The rule of a preset (RFC 5545). */
export function ruleOf(preset: Preset, days: Weekday[], own: string): string {
  const names = weekdays.filter((day) => days.includes(day)).join(",");
  switch (preset) {
    case "weekly":
      return `FREQ=WEEKLY;BYDAY=${names}`;
    case "second":
      return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${names}`;
    case "workingDays":
      return `FREQ=WEEKLY;BYDAY=${workingDays}`;
    case "first":
      return `FREQ=MONTHLY;BYDAY=1${days[0] ?? "MO"}`;
    case "last":
      return `FREQ=MONTHLY;BYDAY=-1${days[0] ?? "MO"}`;
    default:
      return own.trim();
  }
}

interface Read {
  preset: Preset;
  days: Weekday[];
}

/** The preset that a rule was made from; one that was written by hand is its own, and has no days that could be ticked. */
export function presetOf(rule: string): Read {
  const days = (/BYDAY=-?1?([A-Z,]+)$/.exec(rule)?.[1]?.split(",") ?? []) as Weekday[];
  // Every working day is a rule of weekdays too: the later preset says it better.
  const preset = presets.filter((each) => ruleOf(each, days, "") === rule).at(-1) ?? "own";
  return { preset, days: preset === "own" ? [] : days };
}

/** A rule as people say it, "every second Tuesday"; one that nobody would say stays as it is written. */
export function recurrenceWords(rule: string): string {
  const { preset, days } = presetOf(rule);
  const names = days.map(nameOf);
  const listed = names.reduce((before, name) => text(strings.and, before, name), names.shift() ?? "");
  switch (preset) {
    case "weekly":
      return text(strings.every, listed);
    case "second":
      return text(strings.everySecond, listed);
    case "workingDays":
      return text(strings.everyWorkingDay);
    case "first":
      return text(strings.monthlyFirst, listed);
    case "last":
      return text(strings.monthlyLast, listed);
    default:
      return rule;
  }
}

/** Any Monday, to name days of a week by. */
const Monday = Date.UTC(2026, 0, 5);

/** The name of a weekday, as the user's settings have it. */
export const nameOf = (day: Weekday): string =>
  formatWeekday(new Date(Monday + weekdays.indexOf(day) * 86_400_000).toISOString().slice(0, 10));
