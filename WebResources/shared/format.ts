import * as common from "./strings";
import { text } from "./text";

// Numbers as the language of the texts writes them, each with its unit where it has one.

/** The browser's own variant of that language, as en-IN is one of English: who has one reads numbers in it. */
export function numberLocale(language: string, browser: readonly string[]): string {
  const spoken = (locale: string) => locale.split("-")[0]?.toLowerCase();
  return browser.find((locale) => spoken(locale) === spoken(language)) ?? language;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Made when the first number is written: only then is the language known. */
function format(value: number, maximumFractionDigits: number, style: "decimal" | "percent" = "decimal"): string {
  const locale = numberLocale(text(common.language), navigator.languages);
  const key = [locale, style, maximumFractionDigits].join();
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, { style, maximumFractionDigits });
  formats.set(key, known);
  return known.format(value);
}

/** Nobody reads the cents of 24,000.37. */
const digitsAsRead = (value: number): number => (Math.abs(value) < 1000 ? value : Math.round(value));

export const formatNumber = (value: number): string => format(digitsAsRead(value), 1);

/** A share of one; without decimals where no more are wanted. */
export const formatPercent = (share: number, decimals = 0): string => format(share, decimals, "percent");

/** A conversion: two decimals below ten. */
export const formatRatio = (value: number): string => format(digitsAsRead(value), Math.abs(value) < 10 ? 2 : 1);

/** "240,000 USD", "8 deals"; the number alone where there is no unit. */
export const withUnit = (amount: string, unit: string): string => (unit === "" ? amount : `${amount} ${unit}`);

/** Money in the record's currency, without cents. */
export const formatMoney = (value: number, symbol: string | null): string =>
  `${symbol ?? ""}${format(Math.round(value), 1)}`;
