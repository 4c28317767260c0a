import { beforeEach, describe, expect, it, vi } from "vitest";
import { coach_questionkind } from "../../shared/model.g";
import { userOf } from "../../testing/xrm";
import { answerText, inNumbers, inWords, isBlank } from "./answer";

describe("an answer", () => {
  beforeEach(() => vi.stubGlobal("Xrm", userOf({ offset: -8 * 60 })));

  it.each([
    [coach_questionkind.Text, inWords("The CFO signs"), "The CFO signs"],
    [coach_questionkind.YesNo, inNumbers(1), "Yes"],
    [coach_questionkind.YesNo, inNumbers(0), "No"],
    [coach_questionkind.Rating, inNumbers(4), "4 of 5"],
    [coach_questionkind.Number, inNumbers(0), "0"],
    [coach_questionkind.Text, inWords("  "), "No answer."],
    [coach_questionkind.Text, null, "No answer."],
  ])("to a question of kind %d is read as it was meant", (kind, answer, words) => {
    expect(answerText({ kind }, answer)).toBe(words);
  });

  it("that is a day is the same day in Los Angeles", () => {
    const day = { text: null, number: null, date: "2026-12-01" };
    expect(answerText({ kind: coach_questionkind.Text }, day)).toBe("12/1/2026");
  });

  it("of no (0) is not blank", () => {
    expect([isBlank(inNumbers(0)), isBlank(inNumbers(null)), isBlank(inWords(" "))]).toEqual([false, true, true]);
  });
});
