import { daysAfter } from "../../shared/dates";
import type { SlotInfo } from "../contracts.g";
import { weekdayOf, weekdays } from "../recurrence";

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => daysAfter(day, -weekdays.indexOf(weekdayOf(day)));

export interface WeekOfSlots {
  monday: string;
  slots: SlotInfo[];
}

/** Each week from a Monday on, with the occurrences whose day is in it. */
export function weeksOf(slots: SlotInfo[], first: string, count: number): WeekOfSlots[] {
  return Array.from({ length: count }, (_, index) => {
    const monday = daysAfter(first, 7 * index);
    const next = daysAfter(monday, 7);
    return { monday, slots: slots.filter(({ day }) => day >= monday && day < next) };
  });
}
