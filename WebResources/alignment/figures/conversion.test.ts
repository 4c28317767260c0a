import { expect, it } from "vitest";
import { target } from "../../testing/figures";
import { conversionText } from "./conversion";

it("says how many calls one customer takes, not which fraction of a customer a call is", () => {
  expect(conversionText(target({ plannedConversion: 0.25, actualConversion: 0.125 }))).toBe(
    "8 calls for one, planned 4",
  );
});

it("says what each customer brings", () => {
  expect(conversionText(target({ plannedConversion: 24_000, actualConversion: 37_500 }))).toBe(
    "each brings 37,500, planned 24,000",
  );
});

it("has no actual ratio before anything was done", () => {
  expect(conversionText(target({ plannedConversion: 0.25, actualConversion: null }))).toBe(
    "– calls for one, planned 4",
  );
});

it("says nothing where no ratio was planned", () => {
  expect(conversionText(target({ plannedConversion: null, actualConversion: 2 }))).toBeNull();
});
