import { describe, expect, it } from "vitest";
import type { SuggestedDealInfo } from "../contracts.g";
import { choices, moved, taken, toggled } from "./order";

const deal = (id: string, reasons: string[] = []): SuggestedDealInfo => ({
  id,
  name: id,
  reasons,
  repId: null,
  repName: "",
  account: null,
  value: null,
  currencySymbol: null,
  closeDate: null,
  stage: null,
});

describe("the choice of deals", () => {
  const suggested = [deal("a", ["early"]), deal("b", ["gap"]), deal("c")];

  it("takes what has a reason", () => {
    expect(taken(choices(suggested, false))).toEqual(["a", "b"]);
  });

  it("takes all that was chosen in a list", () => {
    expect(taken(choices(suggested, true))).toEqual(["a", "b", "c"]);
  });

  it("takes all where nothing has a reason", () => {
    expect(taken(choices([deal("a"), deal("b")], false))).toEqual(["a", "b"]);
  });

  it("takes no more than a review holds", () => {
    const many = Array.from({ length: 130 }, (_, at) => deal(String(at), ["early"]));
    expect(taken(choices(many, false))).toHaveLength(100);
  });

  it("leaves a deal out and takes it again", () => {
    const without = toggled(choices(suggested, true), "b");
    expect([taken(without), taken(toggled(without, "b"))]).toEqual([
      ["a", "c"],
      ["a", "b", "c"],
    ]);
  });

  it("moves a deal by one place, and at the end not at all", () => {
    const all = choices(suggested, true);
    expect([taken(moved(all, "c", -1)), taken(moved(all, "a", 1)), taken(moved(all, "a", -1))]).toEqual([
      ["a", "c", "b"],
      ["b", "a", "c"],
      ["a", "b", "c"],
    ]);
  });
});
