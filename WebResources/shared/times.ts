import { dayOf, formatDay, inUsersZone } from "./dates";
import { written } from "./patterns";
import { xrm } from "./xrm";

const formats = () =>
  xrm().Utility.getGlobalContext().userSettings.dateFormattingInfo as Partial<Xrm.DateFormattingInfo>;

/** The time of day of a moment, as the user's clock and settings say it. */
export function formatClock(moment: string): string {
  const names = formats();
  return written(inUsersZone(new Date(moment)), names.ShortTimePattern ?? "HH:mm", names);
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
