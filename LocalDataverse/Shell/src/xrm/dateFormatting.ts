import { currentUser, usersTag } from "../webapi/session";

const Day = 86_400_000;
// A Sunday, and the first of a January.
const aSunday = Date.UTC(2023, 0, 1);

const names = (count: number, date: (index: number) => Date, options: Intl.DateTimeFormatOptions): string[] => {
  const format = new Intl.DateTimeFormat(usersTag(), { ...options, timeZone: "UTC" });
  return Array.from({ length: count }, (_, index) => format.format(date(index)));
};

const weekday = (index: number) => new Date(aSunday + index * Day);
const month = (index: number) => new Date(Date.UTC(2023, index, 1));

/** userSettings.dateFormattingInfo: patterns of .NET, and the names of days and months in the user's language. */
export function dateFormattingInfo() {
  const { formats } = currentUser();
  return {
    ShortDatePattern: formats.date,
    DateSeparator: formats.dateSeparator,
    ShortTimePattern: formats.time,
    TimeSeparator: formats.timeSeparator,
    AmDesignator: "AM",
    PmDesignator: "PM",
    FirstDayOfWeek: formats.localeId === 1033 ? 0 : 1,
    DayNames: names(7, weekday, { weekday: "long" }),
    AbbreviatedDayNames: names(7, weekday, { weekday: "short" }),
    MonthNames: names(12, month, { month: "long" }),
    AbbreviatedMonthNames: names(12, month, { month: "short" }),
  };
}
