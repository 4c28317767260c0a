import { written } from "./patterns";
import { xrm } from "./xrm";

// Days are yyyy-MM-dd and belong to no time zone. The day of a moment is read in the user's zone; days are written as the user's settings say.

const Minute = 60_000;
const Day = 24 * 60 * Minute;

const settings = () => xrm().Utility.getGlobalContext().userSettings;

/**
 * How far the user's clock is ahead of UTC at a moment, in minutes. The client API knows only how far it is now; a browser that is set to
 * the same time knows when daylight saving begins and ends.
 */
function aheadAt(moment: Date): number {
  const now = settings().getTimeZoneOffsetMinutes();
  return now === -new Date().getTimezoneOffset() ? -moment.getTimezoneOffset() : now;
}

/** A moment with the user's clock on it, to be read as if it were UTC. */
export const inUsersZone = (moment: Date): Date => new Date(moment.getTime() + aheadAt(moment) * Minute);

/** What the user's clock shows, read as if it were UTC, as the moment it is. */
export function fromUsersZone(clock: Date): Date {
  const near = new Date(clock.getTime() - aheadAt(clock) * Minute);
  return new Date(clock.getTime() - aheadAt(near) * Minute);
}

/** A day; of a moment, the user's day in it. */
export function formatDay(dayOrMoment: string): string {
  const names = settings().dateFormattingInfo;
  return written(new Date(`${dayOf(dayOrMoment)}T00:00:00Z`), names.ShortDatePattern, names);
}

/** A day without its year, where there is little room. */
export function shortDay(day: string): string {
  const names = settings().dateFormattingInfo;
  const withoutYear = names.ShortDatePattern.replace(/[^dMy]*y+[^dMy]*$|^[^dMy]*y+[^dMy]*/, "");
  return written(new Date(`${day}T00:00:00Z`), withoutYear, names);
}

/** The user's day in a moment; a day is itself. */
export function dayOf(dayOrMoment: string): string {
  return dayOrMoment.length <= 10 ? dayOrMoment : inUsersZone(new Date(dayOrMoment)).toISOString().slice(0, 10);
}

export const today = (): string => dayOf(new Date().toISOString());

export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * Day).toISOString().slice(0, 10);

/** The moment as which a day travels: within it wherever it is read, and the server takes the day that it is in UTC. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);
