import { xrm } from "./xrm";

// Days are yyyy-MM-dd and belong to no time zone. Moments are read in the user's zone, and both are written as the user's settings say.

const Minute = 60_000;
const Day = 24 * 60 * Minute;

type Names = Partial<Xrm.DateFormattingInfo>;

const settings = () => xrm().Utility.getGlobalContext().userSettings;

const numbers: Record<string, (date: Date) => number> = {
  d: (date) => date.getUTCDate(),
  M: (date) => date.getUTCMonth() + 1,
  y: (date) => date.getUTCFullYear(),
  h: (date) => date.getUTCHours() % 12 || 12,
  H: (date) => date.getUTCHours(),
  m: (date) => date.getUTCMinutes(),
};

/** What a part of a pattern of .NET says in words; undefined where it is a number. */
function word(token: string, date: Date, names: Names): string | undefined {
  const isMorning = date.getUTCHours() < 12;
  const [weekday, month] = [date.getUTCDay(), date.getUTCMonth()];
  switch (token) {
    case "ddd":
      return names.AbbreviatedDayNames?.[weekday];
    case "dddd":
      return names.DayNames?.[weekday];
    case "MMM":
      return names.AbbreviatedMonthNames?.[month];
    case "MMMM":
      return names.MonthNames?.[month];
    case "tt":
      return (isMorning ? names.AmDesignator : names.PmDesignator) ?? (isMorning ? "AM" : "PM");
    case "/":
      return names.DateSeparator ?? token;
    case ":":
      return names.TimeSeparator ?? token;
  }
  return undefined;
}

function part(token: string, date: Date, names: Names): string {
  const number = numbers[token.charAt(0)]?.(date);
  const said = word(token, date, names);
  if (number === undefined || said !== undefined) return said ?? token.replace(/'/g, "");
  return token.length === 1 || token === "yyyy" ? String(number) : String(number % 100).padStart(2, "0");
}

/** A date as a pattern of the user's settings writes it. */
export function written(date: Date, pattern: string, names: Names): string {
  return pattern.replace(/d{1,4}|M{1,4}|y{2,4}|h{1,2}|H{1,2}|mm|tt|'[^']*'|./g, (token) => part(token, date, names));
}

/** A moment with the user's clock on it, to be read as if it were UTC. */
const inUsersZone = (moment: Date): Date => new Date(moment.getTime() + settings().getTimeZoneOffsetMinutes() * Minute);

/** A day; of a moment, the user's day in it. */
export function formatDay(dayOrMoment: string): string {
  const names = settings().dateFormattingInfo;
  return written(new Date(`${dayOf(dayOrMoment)}T00:00:00Z`), names.ShortDatePattern, names);
}

export function formatTime(moment: Date): string {
  const names = settings().dateFormattingInfo;
  return written(inUsersZone(moment), names.ShortTimePattern, names);
}

/** The user's day in a moment; a day is itself. */
export function dayOf(dayOrMoment: string): string {
  return dayOrMoment.length <= 10 ? dayOrMoment : inUsersZone(new Date(dayOrMoment)).toISOString().slice(0, 10);
}

export const today = (): string => dayOf(new Date().toISOString());

export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * Day).toISOString().slice(0, 10);

/** The first day from Monday to Friday after a day. */
export function nextWorkingDay(day: string): string {
  const next = daysAfter(day, 1);
  const weekday = new Date(next).getUTCDay();
  return weekday === 0 || weekday === 6 ? nextWorkingDay(next) : next;
}

/** The moment of a full hour of a day, on the user's clock. */
export const momentOf = (day: string, hour: number): string =>
  new Date(Date.parse(day) + (hour * 60 - settings().getTimeZoneOffsetMinutes()) * Minute).toISOString();
