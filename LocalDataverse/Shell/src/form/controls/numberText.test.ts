import { expect, test } from "vitest";
import type { Column } from "../../webapi/metadata";
import { readNumber, showNumber } from "./numberText";

const money = { kind: "money", label: "Revenue", precision: 2, min: 0, max: 1000000 } as Column;

test("an amount may be typed with separators and a currency symbol", () => {
  expect(readNumber("$ 420,000.505", money)).toEqual({ value: 420000.51 });
  expect(showNumber(420000.5, money)).toBe("420,000.50");
});

test("nothing typed is no value", () => {
  expect(readNumber("  ", money)).toEqual({ value: null });
});

test("what is no number, or out of bounds, is refused with the column's label", () => {
  expect(readNumber("many", money)).toEqual({ error: "Revenue must be a number." });
  expect(readNumber("-1", money)).toEqual({ error: "Revenue must be at least 0." });
  expect(readNumber("1000001", money)).toEqual({ error: "Revenue must be at most 1000000." });
});
