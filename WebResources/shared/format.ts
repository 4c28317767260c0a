/** Numbers as the user's browser writes them, each with its unit where it has one. */
const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const ratio = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 0 });

/** Nobody reads the cents of 24,000.37. */
const digitsAsRead = (value: number): number => (Math.abs(value) < 1000 ? value : Math.round(value));

export const formatNumber = (value: number): string => number.format(digitsAsRead(value));
export const formatPercent = (share: number): string => percent.format(share);

/** A conversion: two decimals below ten. */
export const formatRatio = (value: number): string =>
  (Math.abs(value) < 10 ? ratio : number).format(digitsAsRead(value));

/** "240,000 USD", "8 deals"; the number alone where there is no unit. */
export const withUnit = (amount: string, unit: string): string => (unit === "" ? amount : `${amount} ${unit}`);

/** Money in the record's currency, without cents. */
export const formatMoney = (value: number, symbol: string | null): string =>
  `${symbol ?? ""}${number.format(Math.round(value))}`;
