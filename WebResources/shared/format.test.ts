import { afterEach, describe, expect, it, vi } from "vitest";
import { toResx } from "../build/toResx.mjs";
import { userOf } from "../testing/xrm";
import { formatMoney, formatNumber, formatPercent, formatRatio, numberLocale } from "./format";
import { loadStrings } from "./text";

describe("numbers", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("are written as the language of the texts writes them, whatever the browser speaks", async () => {
    vi.stubGlobal("Xrm", userOf({ language: 1031 }));
    vi.stubGlobal("fetch", (address: string) =>
      Promise.resolve(new Response(toResx({ language: address.includes("1031") ? "de" : "en" }))),
    );
    await loadStrings();

    expect([formatNumber(164500), formatNumber(10.73), formatRatio(1.25)]).toEqual(["164.500", "10,7", "1,25"]);
    expect([formatPercent(0.5), formatMoney(28000, "$")]).toEqual(["50\u00a0%", "$28.000"]);
  });

  it.each([
    ["en", ["de-DE", "en-IN"], "en-IN"],
    ["de", ["en-US", "de-CH"], "de-CH"],
    ["de", ["en-US"], "de"],
  ])("of texts in %s are written for %s as %s does", (language, browser, locale) => {
    expect(numberLocale(language, browser)).toBe(locale);
  });
});
