// Patterns of .NET, as the user's settings have them for dates and for times of day.

type Names = Partial<Xrm.DateFormattingInfo>;

const numbers: Record<string, (date: Date) => number> = {
  d: (date) => date.getUTCDate(),
  M: (date) => date.getUTCMonth() + 1,
  y: (date) => date.getUTCFullYear(),
  H: (date) => date.getUTCHours(),
  h: (date) => ((date.getUTCHours() + 11) % 12) + 1,
  m: (date) => date.getUTCMinutes(),
};

/** A part of a pattern: a number, a name, or what stands between them. */
function part(token: string, date: Date, names: Names): string {
  const [weekday, month] = [date.getUTCDay(), date.getUTCMonth()];
  if (token === "/") return names.DateSeparator ?? token;
  if (token === "ddd") return names.AbbreviatedDayNames?.[weekday] ?? "";
  if (token === "dddd") return names.DayNames?.[weekday] ?? "";
  if (token === "MMM") return names.AbbreviatedMonthNames?.[month] ?? "";
  if (token === "MMMM") return names.MonthNames?.[month] ?? "";
  if (token.startsWith("t")) {
    const half = date.getUTCHours() < 12 ? (names.AmDesignator ?? "AM") : (names.PmDesignator ?? "PM");
    return token === "t" ? half.charAt(0) : half;
  }
  const number = numbers[token.charAt(0)]?.(date);
  if (number === undefined) return token.replace(/'/g, "");
  return token.length === 1 || token === "yyyy" ? String(number) : String(number % 100).padStart(2, "0");
}

/** A date or a time of day as a pattern of the user's settings writes it. */
export function written(date: Date, pattern: string, names: Names): string {
  return pattern.replace(/([dMyHhmt])\1*|'[^']*'|./g, (token) => part(token, date, names));
}
