import { describe, expect, it } from "vitest";
import { credit } from "../../testing/credit";
import { evenly, keptOf, leftOf, savedOf, sharersOf, sumOf, without, type Sharer } from "./shares";

const sharers = (...shares: (number | null)[]): Sharer[] =>
  shares.map((share, index) => ({ userId: String(index), name: String(index), share }));

describe("the shares of a deal", () => {
  it.each([
    [[60, 40], 100, 0],
    [[60, 30], 90, 10],
    [[60, 60], 120, -20],
    [[33.3333, 33.3333, 33.3334], 100, 0],
    [[0.1, 0.2], 0.3, 99.7],
    [[60, null], 60, 40],
    [[], 0, 100],
  ])("%j come to %d and leave %d", (shares, sum, left) => {
    expect([sumOf(sharers(...shares)), leftOf(sharers(...shares))]).toEqual([sum, left]);
  });

  it.each([
    [1, [100]],
    [2, [50, 50]],
    [3, [33.3333, 33.3333, 33.3334]],
    [7, [14.2857, 14.2857, 14.2857, 14.2857, 14.2857, 14.2857, 14.2858]],
  ])("of %d people are the same, and all of it together", (count, shares) => {
    const even = evenly(sharers(...Array<null>(count).fill(null)));
    expect(even.map(({ share }) => share)).toEqual(shares);
    expect(leftOf(even)).toBe(0);
  });

  it("are kept with four decimals", () => expect([keptOf(33.33333), keptOf(null)]).toEqual([33.3333, null]));

  it("that are none are found", () => {
    expect([without(sharers(60, null))?.name, without(sharers(60, 0))?.name, without(sharers(60, 40))]).toEqual([
      "1",
      "1",
      undefined,
    ]);
  });

  it("begin with the people who share it, who had it, or its owner; with nobody for a team", () => {
    const people = [{ userId: "b", name: "Ben", share: 40 }];
    const begin = (given: Parameters<typeof credit>[0]) =>
      sharersOf(credit(given)).map(({ name, share }) => `${name} ${String(share)}`);
    expect(begin({ people, handedOverBy: "Cleo", handedOverById: "c" })).toEqual(["Ben 40"]);
    expect(begin({ handedOverBy: "Cleo", handedOverById: "c" })).toEqual(["Cleo 100"]);
    expect(begin({})).toEqual(["Anna 100"]);
    expect(begin({ owner: "North", ownerId: null })).toEqual([]);
  });

  it("that are all the owner's are saved as none, unless somebody else had the deal", () => {
    const own = sharersOf(credit());
    expect(savedOf(own, credit())).toEqual([]);
    expect(savedOf(own, credit({ handedOverBy: "Cleo", handedOverById: "c" }))).toEqual(own);
    expect(savedOf(own, credit({ wasTeams: true }))).toEqual(own);
    expect(savedOf(sharers(60, 40), credit())).toHaveLength(2);
  });
});
