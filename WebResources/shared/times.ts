import { dayOf, formatDay, inUsersZone } from "./dates";
import { xrm } from "./xrm";

const formats = () =>
  xrm().Utility.getGlobalContext().userSettings.dateFormattingInfo as Partial<Xrm.DateFormattingInfo>;

const parts: Record<string, (time: Date) => number> = {
  H: (time) => time.getUTCHours(),
  h: (time) => ((time.getUTCHours() + 11) % 12) + 1,
  m: (time) => time.getUTCMinutes(),
};

/** A time of day as a pattern of the user's settings writes it. */
export function timeWritten(time: Date, pattern: string, names: Partial<Xrm.DateFormattingInfo>): string {
  return pattern.replace(/H{1,2}|h{1,2}|m{1,2}|t{1,2}|'[^']*'|./g, (token) => {
    if (token.startsWith("t")) {
      const half = time.getUTCHours() < 12 ? (names.AmDesignator ?? "AM") : (names.PmDesignator ?? "PM");
      return token.length === 1 ? half.charAt(0) : half;
    }
    const number = parts[token.charAt(0)]?.(time);
    return number === undefined ? token.replace(/'/g, "") : String(number).padStart(token.length, "0");
  });
}

/** The time of day of a moment, as the user's clock and settings say it. */
export function formatClock(moment: string): string {
  const names = formats();
  return timeWritten(inUsersZone(new Date(moment)), names.ShortTimePattern ?? "HH:mm", names);
}

/** A moment with its day. */
export const formatMoment = (moment: string): string => `${formatDay(moment)} ${formatClock(moment)}`;

/** The name of a weekday; where the settings have no names, as the browser has them. */
export function formatWeekday(dayOrMoment: string): string {
  const date = new Date(`${dayOf(dayOrMoment)}T00:00:00Z`);
  return (
    formats().DayNames?.[date.getUTCDay()] ?? date.toLocaleDateString(undefined, { weekday: "long", timeZone: "UTC" })
  );
}
