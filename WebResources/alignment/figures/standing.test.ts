import { describe, expect, it } from "vitest";
import { coach_targetstatus } from "../../shared/model.g";
import { target } from "../../testing/figures";
import { ofTarget, standing } from "./standing";

describe("where a target stands", () => {
  it.each([
    ["behind by whole calls", coach_targetstatus.Behind, 28, 59.6, "behind by 32 calls"],
    ["behind by whole ones of few", coach_targetstatus.Behind, 2, 3.9, "behind by 2 calls"],
    ["behind by a part of one", coach_targetstatus.Behind, 0, 0.8, "behind by 0.8 calls"],
    ["at risk, and by how much", coach_targetstatus.AtRisk, 50, 60, "at risk, behind by 10 calls"],
    ["on track ahead of pace", coach_targetstatus.OnTrack, 70, 60, "on track, ahead by 10 calls"],
    ["on track by less than a half", coach_targetstatus.OnTrack, 60, 59.6, "on track, on pace"],
    ["at risk where less than a half is missing", coach_targetstatus.AtRisk, 59, 59.1, "at risk"],
    ["achieved, whatever is expected", coach_targetstatus.Achieved, 100, 20, "achieved"],
  ])("is said: %s", (_, status, actual, expected, words) => {
    expect(standing(target({ status, actual, expected }))).toBe(words);
  });

  it("has the currency behind the amount", () => {
    const revenue = target({ status: coach_targetstatus.Behind, actual: 83_500, expected: 120_000.4, unit: "USD" });
    expect(standing(revenue)).toBe("behind by 36,500 USD");
    expect(ofTarget(target({ actual: 83_500, target: 240_000, unit: "USD" }))).toBe("83,500 of 240,000 USD");
  });
});
