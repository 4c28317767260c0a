import { describe, expect, it } from "vitest";
import type { DifferenceInfo, OutcomeInfo } from "../contracts.g";
import { sentence, trendSentence } from "./sentences";

const difference: DifferenceInfo = { value: 0.04, low: 0.01, high: 0.07, chance: 0.02, seen: true };
const outcome = (given: Partial<OutcomeInfo>): OutcomeInfo => ({
  kind: "winRate",
  silence: "none",
  needed: 0,
  found: 0,
  begun: 38,
  notBegun: 12,
  compared: 100,
  leftOut: 0,
  difference,
  trend: null,
  picture: [],
  confirmed: { months: 0, weight: 0, rate: null },
  unconfirmed: { months: 0, weight: 0, rate: null },
  people: [],
  ...given,
});

describe("an executive reads of an effect", () => {
  it("how many deals of 100, between what and of how many people, and that it is hardly chance", () => {
    expect(sentence(outcome({}), false)).toBe(
      "After they began, people won 4 of 100 closed deals more than those who had not yet begun (between 1 and 7; 38 people). That is unlikely to be chance: it would make as much once in 50 times.",
    );
  });

  it("that fewer were won where it is so", () => {
    expect(sentence(outcome({ difference: { ...difference, value: -0.04 } }), false)).toContain(
      "won 4 of 100 closed deals fewer",
    );
  });

  it("that it may be chance", () => {
    expect(
      sentence(outcome({ difference: { ...difference, low: -0.01, chance: 0.23, seen: false } }), false),
    ).toContain("It may well be chance: it would make as much 23 times in 100.");
  });

  it("points of scores as points, and percent as percent", () => {
    expect(sentence(outcome({ kind: "skill", difference: { ...difference, value: 0.31 } }), false)).toContain(
      "scored 0.3 points higher",
    );
    expect(sentence(outcome({ kind: "conversion", difference: { ...difference, value: 0.12 } }), false)).toContain(
      "made 12% more of the same activities",
    );
  });

  it("of a draw that others' turn had not come", () => {
    expect(sentence(outcome({}), true)).toContain("those whose turn had not come");
  });

  it.each([
    ["nothing", "nothing of it happened"],
    ["fewBegun", "3 people began"],
    ["fewNotBegun", "needs 6 who had not"],
    ["fewMonths", "3 months of people"],
    ["fewTeams", "3 teams"],
    ["notYet", "no month after a start"],
  ] as const)("why nothing is told: %s", (silence, words) => {
    const said = sentence(outcome({ silence, found: 3, needed: 6, difference: null }), false);
    expect(said).toContain("Cannot tell");
    expect(said).toContain(words);
  });

  it("that those who began were on another way before, and nothing of the difference", () => {
    const said = sentence(outcome({ silence: "trend", trend: { ...difference, value: 0.05 } }), false);
    expect(said).toContain("Cannot tell");
    expect(said).toContain("5 more; between 1 and 7");
  });
});

describe("the months before", () => {
  it("are told beside a difference", () => {
    expect(trendSentence(outcome({ trend: { ...difference, value: -0.01, low: -0.05, high: 0.03 } }), false)).toBe(
      "In the three months before they began they were on no other way: 1 less (between -5 and 3).",
    );
  });

  it("are said to be unknown where they cannot be compared", () => {
    expect(trendSentence(outcome({}), false)).toContain("cannot be told");
  });

  it("are not spoken of where the order was drawn", () => {
    expect(trendSentence(outcome({}), true)).toBeUndefined();
  });
});
