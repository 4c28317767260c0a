import type { Text } from "../../shared/text";
import * as strings from "./strings";

export interface Days {
  from: string;
  to: string;
}

/** What can be chosen as the period; "running" is the plans that hold the day, "custom" two days of the reader's own. */
export const periods = {
  running: strings.periodRunning,
  thisMonth: strings.periodThisMonth,
  thisQuarter: strings.periodThisQuarter,
  thisYear: strings.periodThisYear,
  lastMonth: strings.periodLastMonth,
  lastQuarter: strings.periodLastQuarter,
  lastYear: strings.periodLastYear,
  custom: strings.periodCustom,
} as const satisfies Record<string, Text>;

export type PeriodName = keyof typeof periods;

const months: Partial<Record<PeriodName, 1 | 3 | 12>> = {
  thisMonth: 1,
  lastMonth: 1,
  thisQuarter: 3,
  lastQuarter: 3,
  thisYear: 12,
  lastYear: 12,
};

/** The first and the last day of a calendar month, quarter or year; nothing for what is no calendar period. */
export function daysOf(name: PeriodName, today: string): Days | undefined {
  const length = months[name];
  if (length === undefined) return undefined;
  const now = new Date(today);
  const current = Math.floor(now.getUTCMonth() / length) * length;
  const first = name.startsWith("last") ? current - length : current;
  const day = (month: number, date: number) =>
    new Date(Date.UTC(now.getUTCFullYear(), month, date)).toISOString().slice(0, 10);
  // Day 0 of a month is the last day of the one before.
  return { from: day(first, 1), to: day(first + length, 0) };
}
