import { expect, it } from "vitest";
import { target } from "../../testing/figures";
import { conversionText } from "./conversion";

it("says how many calls one customer takes, not which fraction of a customer a call is", () => {
  expect(conversionText(target({ plannedConversion: 0.0667, actualConversion: 0.125 }), "customers")).toBe(
    "8 calls for one, planned 15",
  );
});

it("says what each customer brings, in which currency", () => {
  expect(conversionText(target({ plannedConversion: 24_000, actualConversion: 37_500 }), "USD")).toBe(
    "each brings 37,500 USD, planned 24,000",
  );
});

it("has no actual ratio before anything was done", () => {
  expect(conversionText(target({ plannedConversion: 0.25, actualConversion: null }), "customers")).toBe(
    "– calls for one, planned 4",
  );
});

it("says nothing where no ratio was planned", () => {
  expect(conversionText(target({ plannedConversion: null, actualConversion: 2 }), "customers")).toBeNull();
});
