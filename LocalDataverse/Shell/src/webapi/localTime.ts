/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  const wall = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return wall - Math.floor(instant / 1000) * 1000;
}

/** A UTC instant (ISO) as the wall clock of a zone shows it: `yyyy-MM-ddTHH:mm`, which date inputs take. */
export function toLocal(utc: string, zone: string): string {
  const instant = Date.parse(utc);
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);
}

/** A wall-clock time of a zone as a UTC instant. In the hour a clock skips, the later reading is taken. */
export function toUtc(local: string, zone: string): string {
  const wall = Date.parse(`${local.length === 10 ? `${local}T00:00` : local.slice(0, 16)}:00Z`);
  const guess = wall - offsetAt(wall, zone);
  const instant = wall - offsetAt(guess, zone);
  return new Date(instant).toISOString().replace(".000Z", "Z");
}
