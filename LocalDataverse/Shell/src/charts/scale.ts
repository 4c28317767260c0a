/** Round values from nothing up to at least the largest, and down to the smallest when that is below nothing. */
export function ticks(smallest: number, largest: number, wanted = 4): number[] {
  const low = Math.min(0, smallest);
  const high = Math.max(low + 1e-9, 0, largest);
  const rough = (high - low) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

const full = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const short = new Intl.NumberFormat(undefined, { notation: "compact", maximumFractionDigits: 1 });

export const formatValue = (value: number): string => full.format(value);
export const formatTick = (value: number): string => short.format(value);
