import { beforeEach, expect, it, vi } from "vitest";
import { userOf } from "../../testing/xrm";
import type { ProgressLine, ProgressSums } from "../contracts.g";
import { confirmedOf, promisesOf, streakOf, sumWords } from "./words";

const line = (given: Partial<ProgressLine>): ProgressLine => ({
  id: "1",
  name: "Rita",
  ready: 0,
  skills: [],
  streak: 0,
  practisedThisWeek: false,
  promisesKept: 0,
  promisesBroken: 0,
  promisesShare: null,
  confirmedWeeks: 0,
  confirmedOn: null,
  ...given,
});
const sums = (given: Partial<ProgressSums>): ProgressSums => ({
  people: 5,
  practised: 0,
  becameReady: 0,
  promisesKept: 0,
  promisesBroken: 0,
  confirmed: 0,
  ...given,
});

beforeEach(() => vi.stubGlobal("Xrm", userOf()));

it("says of a week what there is to be glad of, and nothing of what there is not", () => {
  expect(sumWords(sums({ practised: 4, becameReady: 2, promisesKept: 3, promisesBroken: 1, confirmed: 1 }))).toEqual([
    "4 of 5 practised",
    "2 skills became ready",
    "3 of 4 promises kept",
    "1 talk changed something",
  ]);
  expect(sumWords(sums({ promisesBroken: 3 }))).toEqual(["Nothing to tell of yet."]);
});

it("says how regularly somebody practises, and shames nobody who does not", () => {
  expect([streakOf(line({})), streakOf(line({ streak: 1 }))]).toEqual(["–", "1 week in a row"]);
  expect(streakOf(line({ streak: 3, practisedThisWeek: true }))).toBe("3 weeks in a row · practised this week");
});

it("says a share and of how many, and of nothing none", () => {
  expect(promisesOf(line({ promisesShare: 0.75, promisesKept: 3, promisesBroken: 1 }))).toBe("75% (3 of 4)");
  expect(promisesOf(line({}))).toBe("–");
});

it("says in how many weeks coaching changed something, and the last day only where it may be known", () => {
  expect(confirmedOf(line({ confirmedWeeks: 1 }))).toBe("in 1 week");
  expect(confirmedOf(line({ confirmedWeeks: 3, confirmedOn: "2026-03-18" }))).toMatch(/^in 3 weeks, last .*18/);
  expect(confirmedOf(line({}))).toBe("–");
});
