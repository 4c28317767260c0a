import { unitedStates, type Formats } from "../../webapi/formats";

// The one way dates and times are written: in lists, in fields, and as the client API tells it to scripts. It is the user's.
let formats = unitedStates;

/** From then on everything is written so. */
export function useFormats(chosen: Formats): void {
  formats = chosen;
}

/** What is typed into a date field, as its placeholder says it: `M/d/yyyy`, `dd.MM.yyyy`. */
export const datePattern = (of = formats): string => of.date.replaceAll("/", of.dateSeparator);
export const timePattern = (of = formats): string => of.time.replaceAll(":", of.timeSeparator);

/** `2026-11-30` → `11/30/2026`. */
export function showDate(iso: string, of = formats): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  if (!year || !month || !day) return "";
  const parts: Record<string, string> = { d: String(Number(day)), dd: day, M: String(Number(month)), MM: month };
  return datePattern(of).replace(/y+|M+|d+/g, (token) => parts[token] ?? (token.startsWith("y") ? year : token));
}

/** A date as a person types it, or as programs write it; undefined when it is none. */
export function readDate(text: string): string | undefined {
  const parts = text.trim().split(/[/.\-\s]+/);
  if (parts.length !== 3 || !parts.every((part) => /^\d+$/.test(part))) return undefined;
  const [first = "", second = "", third = ""] = parts;
  const dayFirst = formats.date.indexOf("d") < formats.date.indexOf("M");
  const [year, month, day] =
    first.length === 4 ? [first, second, third] : dayFirst ? [third, second, first] : [third, first, second];
  if (year.length !== 4 && year.length !== 2) return undefined;
  const date = new Date(Date.UTC(Number(year) + (year.length === 2 ? 2000 : 0), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** `15:30` → `3:30 PM`. */
export function showTime(time: string, of = formats): string {
  const [hours = "", minutes = ""] = time.split(":");
  if (hours === "" || minutes === "") return "";
  const twelve = String(Number(hours) % 12 || 12);
  const parts: Record<string, string> = {
    h: twelve,
    hh: twelve.padStart(2, "0"),
    H: String(Number(hours)),
    HH: hours.padStart(2, "0"),
    mm: minutes,
    tt: Number(hours) < 12 ? "AM" : "PM",
  };
  return timePattern(of).replace(/h+|H+|m+|t+/g, (token) => parts[token] ?? token);
}

/** `3:30 PM`, `3pm`, `15:30`, `15` → `15:30`; undefined when it is no time of day. */
export function readTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, hour = "", minutes = "00", half] = match;
  const isTwelve = half !== undefined;
  if (isTwelve && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  const hours = isTwelve ? (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hour);
  return hours < 24 && Number(minutes) < 60 ? `${String(hours).padStart(2, "0")}:${minutes}` : undefined;
}

/** A date, a time and a number, as somebody with these formats reads them. */
export function showSample(chosen: Formats): [date: string, time: string, number: string] {
  return [showDate("2026-11-30", chosen), showTime("15:30", chosen), withUsersSigns("1,234.5", chosen)];
}

/** A number with the user's signs, from how it reads in the United States. */
export const withUsersSigns = (english: string, of = formats): string =>
  english.replace(/[.,]/g, (sign) => (sign === "." ? of.decimal : of.group));

/** What a person typed as a number, as programs write it. */
export const plainNumber = (typed: string): string =>
  typed.replaceAll(formats.group, "").replace(/\s/g, "").replaceAll(formats.decimal, ".");
