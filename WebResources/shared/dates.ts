import { written } from "./patterns";
import { xrm } from "./xrm";

// Days are yyyy-MM-dd and belong to no time zone. The day of a moment is read in the user's zone; days are written as the user's settings say.

const Minute = 60_000;
const Day = 24 * 60 * Minute;

const settings = () => xrm().Utility.getGlobalContext().userSettings;

/** A moment with the user's clock on it, to be read as if it were UTC. */
export const inUsersZone = (moment: Date): Date =>
  new Date(moment.getTime() + settings().getTimeZoneOffsetMinutes() * Minute);

/** A day; of a moment, the user's day in it. */
export function formatDay(dayOrMoment: string): string {
  const names = settings().dateFormattingInfo;
  return written(new Date(`${dayOf(dayOrMoment)}T00:00:00Z`), names.ShortDatePattern, names);
}

/** The user's day in a moment; a day is itself. */
export function dayOf(dayOrMoment: string): string {
  return dayOrMoment.length <= 10 ? dayOrMoment : inUsersZone(new Date(dayOrMoment)).toISOString().slice(0, 10);
}

export const today = (): string => dayOf(new Date().toISOString());

export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * Day).toISOString().slice(0, 10);
