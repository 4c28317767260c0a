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

// The same English formats the server writes its formatted values in.
const full = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });
const short = new Intl.NumberFormat("en-US", { notation: "compact", maximumFractionDigits: 1 });
const month = new Intl.DateTimeFormat("en-US", { month: "short", year: "numeric" });

export const formatValue = (value: number): string => full.format(value);
export const formatTick = (value: number): string => short.format(value);
export const monthName = (year: number, number: number): string => month.format(new Date(year, number - 1, 1));
