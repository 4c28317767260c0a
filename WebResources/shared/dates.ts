import { xrm } from "./xrm";

// Days are yyyy-MM-dd and belong to no time zone. The day of a moment is read in the user's zone; days are written as the user's settings say.

const Minute = 60_000;
const Day = 24 * 60 * Minute;

type Names = Partial<Xrm.DateFormattingInfo>;

const settings = () => xrm().Utility.getGlobalContext().userSettings;

const numbers: Record<string, (date: Date) => number> = {
  d: (date) => date.getUTCDate(),
  M: (date) => date.getUTCMonth() + 1,
  y: (date) => date.getUTCFullYear(),
};

/** A part of a pattern of .NET: a number, a name, or what stands between them. */
function part(token: string, date: Date, names: Names): string {
  const [weekday, month] = [date.getUTCDay(), date.getUTCMonth()];
  if (token === "/") return names.DateSeparator ?? token;
  if (token === "ddd") return names.AbbreviatedDayNames?.[weekday] ?? "";
  if (token === "dddd") return names.DayNames?.[weekday] ?? "";
  if (token === "MMM") return names.AbbreviatedMonthNames?.[month] ?? "";
  if (token === "MMMM") return names.MonthNames?.[month] ?? "";
  const number = numbers[token.charAt(0)]?.(date);
  if (number === undefined) return token.replace(/'/g, "");
  return token.length === 1 || token === "yyyy" ? String(number) : String(number % 100).padStart(2, "0");
}

/** A date as a pattern of the user's settings writes it. */
export function written(date: Date, pattern: string, names: Names): string {
  return pattern.replace(/d{1,4}|M{1,4}|y{2,4}|'[^']*'|./g, (token) => part(token, date, names));
}

/** A moment with the user's clock on it, to be read as if it were UTC. */
export const inUsersZone = (moment: Date): Date =>
  new Date(moment.getTime() + settings().getTimeZoneOffsetMinutes() * Minute);

/** A day; of a moment, the user's day in it. */
export function formatDay(dayOrMoment: string): string {
  const names = settings().dateFormattingInfo;
  return written(new Date(`${dayOf(dayOrMoment)}T00:00:00Z`), names.ShortDatePattern, names);
}

/** The user's day and time of day in a moment. */
export function formatMoment(moment: string): string {
  const time = inUsersZone(new Date(moment)).toLocaleTimeString(undefined, {
    timeZone: "UTC",
    hour: "2-digit",
    minute: "2-digit",
  });
  return `${formatDay(moment)}, ${time}`;
}

/** The time of day, as the browser's clock says it. */
export const formatTime = (moment: Date): string =>
  moment.toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" });

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
