import { withUsersSigns } from "../ui/dates/formats";
import { usersTag } from "../webapi/session";

/** Round values from nothing up to at least the largest, and down to the smallest when that is below nothing. Whole figures have whole marks. */
export function ticks(smallest: number, largest: number, isWhole = false, wanted = 4): number[] {
  const low = Math.min(0, smallest);
  const high = Math.max(low + 1e-9, 0, largest);
  const rough = Math.max((high - low) / wanted, isWhole ? 1 : 0);
  const power = 10 ** Math.floor(Math.log10(rough));
  const steps = [1, 2, 2.5, 5, 10].map((factor) => factor * power).filter((step) => !isWhole || Number.isInteger(step));
  const step = steps.find((candidate) => candidate >= rough) ?? 10 * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

// As the server writes its formatted values: numbers with the user's signs, names of months in the user's language.
const full = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });

export const formatValue = (value: number): string => withUsersSigns(full.format(value));

export const formatTick = (value: number): string =>
  new Intl.NumberFormat(usersTag(), { notation: "compact", maximumFractionDigits: 1 }).format(value);

export const monthName = (year: number, number: number): string =>
  new Intl.DateTimeFormat(usersTag(), { month: "short", year: "numeric" }).format(new Date(year, number - 1, 1));
