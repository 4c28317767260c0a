/** The one way dates and times are written: in lists, in fields, and as the client API tells it to scripts. It is the server's, for a new English user. */
export const datePattern = "M/d/yyyy";
export const timePattern = "h:mm tt";

/** `2026-11-30` → `11/30/2026`. */
export function showDate(iso: string): string {
  const [year, month, day] = iso.split("-");
  return year && month && day ? `${Number(month)}/${Number(day)}/${year}` : "";
}

/** A date as a person types it, or as programs write it; undefined when it is none. */
export function readDate(text: string): string | undefined {
  const parts = text.trim().split(/[/.\-\s]+/);
  if (parts.length !== 3 || !parts.every((part) => /^\d+$/.test(part))) return undefined;
  const [first = "", second = "", third = ""] = parts;
  const [year, month, day] = first.length === 4 ? [first, second, third] : [third, first, second];
  if (year.length !== 4 && year.length !== 2) return undefined;
  const date = new Date(Date.UTC(Number(year) + (year.length === 2 ? 2000 : 0), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** `15:30` → `3:30 PM`. */
export function showTime(time: string): string {
  const [hours = "", minutes = ""] = time.split(":");
  if (hours === "" || minutes === "") return "";
  return `${Number(hours) % 12 || 12}:${minutes} ${Number(hours) < 12 ? "AM" : "PM"}`;
}

/** `3:30 PM`, `3pm`, `15:30`, `15` → `15:30`; undefined when it is no time of day. */
export function readTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?::(\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, hour = "", minutes = "00", half] = match;
  const isTwelve = half !== undefined;
  if (isTwelve && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  const hours = isTwelve ? (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hour);
  return hours < 24 && Number(minutes) < 60 ? `${String(hours).padStart(2, "0")}:${minutes}` : undefined;
}
