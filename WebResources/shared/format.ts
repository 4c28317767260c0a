/** Numbers and dates as the user's browser writes them. */
const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const ratio = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", timeZone: "UTC" });
const dayAndYear = new Intl.DateTimeFormat(undefined, {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const time = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

export const formatNumber = (value: number): string => number.format(value);
export const formatPercent = (share: number): string => percent.format(share);
export const formatTime = (moment: Date): string => time.format(moment);

/** A conversion: two decimals below ten, none from a thousand on, because nobody reads 24,000.37 revenue a customer. */
export const formatRatio = (value: number): string =>
  (Math.abs(value) < 10 ? ratio : number).format(Math.abs(value) < 1000 ? value : Math.round(value));

/** Money in the record's currency, without cents. */
export const formatMoney = (value: number, symbol: string | null): string =>
  `${symbol ?? ""}${number.format(Math.round(value))}`;

/** A calendar day (yyyy-MM-dd), with its year only when that is not this year's. */
export function formatDay(isoDay: string, today: Date = new Date()): string {
  const date = new Date(`${isoDay.slice(0, 10)}T00:00:00Z`);
  return (date.getUTCFullYear() === today.getFullYear() ? day : dayAndYear).format(date);
}

/** The user's calendar day as yyyy-MM-dd. */
export function isoDay(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
