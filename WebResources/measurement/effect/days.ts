import { daysAfter } from "../../shared/dates";

/** That day, or the first Monday after it. */
export function nextMonday(day: string): string {
  const weekday = new Date(day).getUTCDay();
  return daysAfter(day, (8 - weekday) % 7);
}

/** So many whole months that end with that of a day. */
export function lastMonths(day: string, count: number): { from: string; to: string } {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return { from: new Date(Date.UTC(year, month - count, 1)).toISOString().slice(0, 10), to: day };
}
