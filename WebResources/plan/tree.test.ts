import { expect, it } from "vitest";
import { coach_aorlevel } from "../shared/model.g";
import { isComplete, ratioText, withRatio, withValue, type Level, type Ratio } from "./tree";

const ratio = (conversion: number, given: Partial<Ratio> = {}): Ratio => ({
  source: "own",
  conversion,
  sample: 37,
  enough: true,
  ...given,
});

const level = (given: Partial<Level>): Level => ({
  level: coach_aorlevel.Activity,
  metricId: "m",
  metric: "Calls completed",
  unit: "calls",
  counts: true,
  segmentId: null,
  segment: null,
  value: 0,
  ratio: null,
  considered: [],
  ...given,
});

/** 96,000 of revenue need 4 customers, which need 16 calls. */
const plan = (): Level[] => [
  level({ value: 96_000, counts: false }),
  level({ value: 4, ratio: ratio(24_000) }),
  level({ value: 16, ratio: ratio(0.25) }),
];

const values = (levels: Level[]) => levels.map((each) => each.value);

it("works out what more result needs", () => {
  expect(values(withValue(plan(), 0, 100_000))).toEqual([100_000, 5, 20]);
});

it("works out what more activity brings", () => {
  expect(values(withValue(plan(), 2, 24))).toEqual([144_000, 6, 24]);
});

it("works up and down from the middle", () => {
  expect(values(withValue(plan(), 1, 6))).toEqual([144_000, 6, 24]);
});

it("promises no part of a customer", () => {
  expect(values(withValue(plan(), 2, 15))).toEqual([72_000, 3, 15]);
});

it("adds no unit where a conversion has no exact decimals", () => {
  const third = [level({ value: 1 }), level({ value: 1, ratio: ratio(0.0666666667) })];
  expect(values(withValue(third, 0, 4))).toEqual([4, 60]);
});

it("keeps the wanted result when another ratio is chosen", () => {
  expect(values(withRatio(plan(), 1, ratio(12_000)))).toEqual([96_000, 8, 32]);
});

it("leaves the other numbers alone while one is being typed anew", () => {
  const typing = withValue(plan(), 1, 0);
  expect(values(typing)).toEqual([96_000, 0, 16]);
  expect(isComplete(typing)).toBe(false);
});

it("says many for one below one, and what each brings above", () => {
  expect(ratioText(level({}), ratio(1 / 15))).toBe("15 calls for one: own last 4 quarters, 37 counted");
  expect(ratioText(level({}), ratio(24_000, { source: "team" }))).toBe(
    "each brings 24,000: the team's last 4 quarters, 37 counted",
  );
});

it("says where a sample is too small, and where there is none", () => {
  expect(ratioText(level({}), ratio(0.5, { sample: 3, enough: false }))).toBe(
    "2 calls for one: own last 4 quarters, 3 counted (too few)",
  );
  expect(ratioText(level({}), ratio(0.5, { source: "default" }))).toBe("2 calls for one: the metric's default");
});
