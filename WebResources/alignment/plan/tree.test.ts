import { describe, expect, it } from "vitest";
import { withShare } from "./shares";
import { atCustomers, atProspects, calls, customers, meetings, own, revenue } from "../../testing/plan";
import { asPlanned, flat, withRatio, withValue, type Branch } from "./tree";
import { ratioText } from "./words";

const values = (tree: Branch) => flat(tree).map((branch) => branch.value);
const shares = (tree: Branch) => tree.below.map((branch) => Math.round(branch.share * 100));
const at = (tree: Branch, index: number) => flat(tree)[index]?.key ?? 0;

/** 96,000 of revenue need 4 customers, which need 16 calls. */
const chain = () => revenue(96_000, customers(4, { below: [calls(16)] }));

/** 240,000 of revenue need 6 new and 4 old customers; the new ones 24 calls and 12 meetings. */
const branched = () =>
  revenue(
    240_000,
    customers(6, { ...atProspects, share: 0.6, shareSource: "own", below: [calls(24), meetings(12)] }),
    customers(4, { ...atCustomers, share: 0.4, shareSource: "own", below: [meetings(8)] }),
  );

describe("a path", () => {
  it.each([
    ["works out what more result needs", 0, 100_000, [100_000, 5, 20]],
    ["works out what more activity brings", 2, 24, [144_000, 6, 24]],
    ["works up and down from the middle", 1, 6, [144_000, 6, 24]],
    ["promises no part of a customer", 2, 15, [72_000, 3, 15]],
  ])("%s", (_, index, value, expected) => {
    const tree = chain();
    expect(values(withValue(tree, at(tree, index), value))).toEqual(expected);
  });

  it("adds no unit where a conversion has no exact decimals", () => {
    const tree = revenue(1, customers(1, { ratio: own(0.0666666667) }));
    expect(values(withValue(tree, at(tree, 0), 4))).toEqual([4, 60]);
  });

  it("keeps the wanted result when another ratio is chosen", () => {
    const tree = chain();
    expect(values(withRatio(tree, at(tree, 1), own(12_000)))).toEqual([96_000, 8, 32]);
  });

  it("leaves the other numbers alone while one is being typed anew", () => {
    const tree = chain();
    expect(values(withValue(tree, at(tree, 1), null))).toEqual([96_000, null, 16]);
  });

  it("wants no more when a number is typed as it was", () => {
    const tree = withValue(chain(), 0, null);
    const more = withValue(tree, at(tree, 0), 90_000);
    const emptied = withValue(more, at(more, 1), null);
    expect(values(withValue(emptied, at(emptied, 1), 4))).toEqual([90_000, 4, 16]);
  });

  it("lets a person's number stand where no ratio is known, and works on from there", () => {
    const tree = revenue(96_000, customers(null, { ratio: null, below: [calls(null)] }));
    expect(values(withValue(tree, at(tree, 1), 5))).toEqual([96_000, 5, 20]);
  });

  it("works the number out once a person enters the ratio", () => {
    const tree = revenue(96_000, customers(null, { ratio: null, below: [calls(null)] }));
    expect(values(withRatio(tree, at(tree, 1), own(32_000)))).toEqual([96_000, 3, 12]);
  });
});

describe("branches", () => {
  it("adds what one of two brings to what the other brings", () => {
    const tree = branched();
    const changed = withValue(tree, at(tree, 1), 8);
    expect(values(changed)).toEqual([288_000, 8, 32, 16, 4, 8]);
    expect(shares(changed)).toEqual([67, 33]);
  });

  it("lets those that work together follow one another", () => {
    const tree = branched();
    expect(values(withValue(tree, at(tree, 2), 32))).toEqual([288_000, 8, 32, 16, 4, 8]);
  });

  it("divides more result as before", () => {
    const tree = branched();
    expect(values(withValue(tree, at(tree, 0), 480_000))).toEqual([480_000, 12, 48, 24, 8, 16]);
  });

  it("gives the rest to the others when one gets another share", () => {
    const tree = branched();
    const changed = withShare(tree, at(tree, 1), 0.8);
    expect(values(changed)).toEqual([240_000, 8, 32, 16, 2, 4]);
    expect(changed.below.map((branch) => branch.shareSource)).toEqual(["asked", "asked"]);
  });

  it("brings nothing up where the other's ratio is not known", () => {
    const tree = branched();
    const other = tree.below[1]?.key ?? 0;
    const half = withRatio(tree, other, null);
    expect(withValue(half, at(half, 1), 8).value).toBe(240_000);
  });
});

describe("a ratio", () => {
  const tree = chain();
  const [result, objective, activity] = flat(tree) as [Branch, Branch, Branch];

  it("says how many are needed for one, or what each brings", () => {
    expect(ratioText(objective, activity, own(1 / 15))).toBe("15 calls for one: own last 4 quarters, 37 counted");
    expect(ratioText(result, objective, own(24_000, { source: "team" }))).toBe(
      "each brings 24,000 revenue: the team's last 4 quarters, 37 counted",
    );
  });

  it("says where it comes from, and when that is too little", () => {
    expect(ratioText(objective, activity, own(0.5, { sample: 3, enough: false }))).toBe(
      "2 calls for one: own last 4 quarters, 3 counted (too few)",
    );
    expect(ratioText(objective, activity, own(0.5, { source: "default" }))).toBe(
      "2 calls for one: the metric's default, nobody's history",
    );
    expect(ratioText(objective, activity, own(0.5, { source: "asked" }))).toBe("2 calls for one: entered by hand");
  });
});

it("says of what the plan has already that it is as in this plan", () => {
  const [, objective] = flat(
    asPlanned(revenue(1, customers(1, { ratio: own(2, { source: "asked" }), shareSource: "asked" }))),
  );
  expect([objective?.ratio?.source, objective?.shareSource]).toEqual(["plan", "plan"]);
});

it("says of two sums how much of one is needed for one of the other", () => {
  const pipeline = customers(null, { counts: false, unit: "value" });
  expect(ratioText(revenue(1), pipeline, own(1 / 3))).toBe(
    "3 of value for 1 of revenue: own last 4 quarters, 37 counted",
  );
});
