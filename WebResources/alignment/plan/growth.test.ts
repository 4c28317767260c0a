import { describe, expect, it } from "vitest";
import { answered, isPending } from "./answers";
import { problemOf } from "./check";
import { withMetric, withOneMore, without, withSegment, type Metric } from "./growth";
import {
  atCustomers,
  atProspects,
  calls,
  customers,
  meetings,
  metrics,
  own,
  prospects,
  revenue,
} from "../../testing/plan";
import type { ProposedBranchInfo } from "../contracts.g";
import { find, flat, withBranch, withValue, type Branch } from "./tree";

const names = (tree: Branch) => flat(tree).map((branch) => `${branch.metricId} ${branch.segmentId ?? ""}`.trim());
const values = (tree: Branch) => flat(tree).map((branch) => branch.value);
const chain = () => revenue(96_000, customers(4, { below: [calls(16)] }));
/** What the server says of the tree: it answers with what was asked for, and knows more of some branches. */
const answer = (sent: Branch, given: Partial<Branch>) =>
  ({
    ...sent,
    below: sent.below.map((below) => ({
      ...below,
      ...given,
      below: below.below.map((each) => ({ ...each, ...given })),
    })),
  }) as ProposedBranchInfo;

describe("adding a branch", () => {
  it("takes a metric that is not there yet, for all of what it leads to", () => {
    const tree = chain();
    const { tree: grown, key } = withOneMore(tree, tree.below[0]?.key ?? 0, metrics, [prospects]);
    expect(names(grown)).toEqual(["revenue", "deals", "calls", "meetings"]);
    expect(find(grown, key)).toMatchObject({ share: 1, pending: true });
  });

  it("aims it where what it leads to is aimed", () => {
    const tree = revenue(96_000, customers(4, atProspects));
    const { tree: grown, key } = withOneMore(tree, tree.below[0]?.key ?? 0, metrics, [prospects]);
    expect(find(grown, key)).toMatchObject({ metricId: "meetings", ...atProspects });
  });

  it("aims the same metric elsewhere where none is left, and divides", () => {
    const tree = chain();
    const { tree: grown } = withOneMore(tree, tree.key, metrics, [prospects]);
    expect(names(grown)).toEqual(["revenue", "deals", "calls", "deals prospects"]);
    expect(values(grown)).toEqual([96_000, 2, 8, null]);
  });

  it("puts the ratio in when it is known, and what is needed with it", () => {
    const tree = chain();
    const { tree: grown, key } = withOneMore(tree, tree.key, metrics, [prospects]);
    const known = answered(grown, grown, answer(grown, { ratio: own(12_000), shareSource: "team", share: 0.5 }));
    expect(find(known, key)).toMatchObject({ value: 4, pending: false, shareSource: "team" });
    expect(values(known)).toEqual([96_000, 2, 8, 4]);
  });
});

describe("taking a branch away", () => {
  it("gives its share to those that count the same", () => {
    const tree = revenue(
      240_000,
      customers(5, { ...atProspects, share: 0.5 }),
      customers(5, { ...atCustomers, share: 0.5 }),
    );
    const less = without(tree, tree.below[0]?.key ?? 0);
    expect(values(less)).toEqual([240_000, 10]);
    expect(less.below[0]?.shareSource).toBe("whole");
  });

  it("leaves those alone that work together with it", () => {
    const tree = revenue(96_000, customers(4, { below: [calls(16), meetings(8)] }));
    expect(values(without(tree, tree.below[0]?.below[0]?.key ?? 0))).toEqual([96_000, 4, 8]);
  });
});

describe("changing what a branch counts or where it is aimed", () => {
  const large: Metric = { id: "large", name: "Large deals won", unit: "deals", counts: true, level: 104500001 };

  it("asks for its ratio and for those of what leads to it", () => {
    const tree = chain();
    const changed = withMetric(tree, tree.below[0]?.key ?? 0, large);
    expect(flat(changed).map((branch) => branch.pending)).toEqual([false, true, true]);
  });

  it("keeps what a person changed elsewhere while the answer was on its way", () => {
    const tree = chain();
    const sent = withSegment(tree, tree.below[0]?.key ?? 0, prospects);
    const meanwhile = withValue(sent, sent.key, 48_000);
    expect(values(answered(meanwhile, sent, answer(sent, { ratio: own(0.5) })))).toEqual([48_000, 96_000, 192_000]);
  });

  it("takes no answer for what was aimed elsewhere meanwhile", () => {
    const tree = chain();
    const sent = withSegment(tree, tree.below[0]?.key ?? 0, prospects);
    const meanwhile = withSegment(sent, sent.below[0]?.key ?? 0, null);
    expect(isPending(answered(meanwhile, sent, answer(sent, { ratio: own(0.5) })))).toBe(true);
  });
});

describe("what keeps a branch from becoming a target", () => {
  it.each<[string, Partial<Branch>, string | null]>([
    ["nothing", {}, null],
    ["nothing needed", { value: 0 }, "Enter a number above zero."],
    ["half a customer", { value: 2.5 }, "Only whole ones can be counted."],
    [
      "no ratio and no number",
      { value: null, ratio: null },
      "No ratio is known here: enter one, or the number itself.",
    ],
    ["no share", { share: 0 }, "The share must be above 0 and at most 100%: correct it, or remove this branch."],
    [
      "more than a target holds",
      { value: 1e12 },
      "A target holds 100,000,000,000 at most: correct the wanted result or the ratio.",
    ],
  ])("is %s", (_, given, problem) => {
    const tree = chain();
    const changed = withBranch(tree, tree.below[0]?.key ?? 0, (branch) => ({ ...branch, ...given }));
    expect(problemOf(changed, changed.below[0] as Branch)).toBe(problem);
  });

  it("is the same a second time", () => {
    const tree = revenue(96_000, customers(2), customers(2));
    expect(problemOf(tree, tree.below[0] as Branch)).toMatch(/^This is there twice/);
  });
});
