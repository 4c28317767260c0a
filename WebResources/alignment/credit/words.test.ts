import { describe, expect, it } from "vitest";
import { credit } from "../../testing/credit";
import { creditOf, formatShare } from "./words";

const people = [
  { userId: "a", name: "Anna", share: 60 },
  { userId: "b", name: "Ben", share: 40 },
];

describe("the form of a deal", () => {
  it("says nothing of a deal that is simply its owner's", () => expect(creditOf(credit())).toBeNull());

  it("names those who share it, before anybody else", () => {
    const said = creditOf(credit({ people, handedOverBy: "Cleo", handedOverById: "c" }));
    expect(said).toEqual({ words: "Credit: Anna 60%, Ben 40%", isOff: false });
  });

  it("names who had it when it was won, or lost", () => {
    const handed = { handedOverBy: "Anna", handedOverById: "a", ownerId: "b", owner: "Ben" };
    expect([creditOf(credit({ ...handed, isWon: true }))?.words, creditOf(credit(handed))?.words]).toEqual([
      "Credited to Anna, who had it when it was won.",
      "Credited to Anna, who had it when it was lost.",
    ]);
  });

  it("says that a team's deal is nobody's, and what to do about it", () => {
    expect(creditOf(credit({ owner: "North", ownerId: null }))).toEqual({
      words: "Nobody is credited with this deal: it belongs to the team North. Share Credit says whose it is.",
      isOff: true,
    });
  });

  it("offers nothing to who may not share it", () => {
    expect(creditOf(credit({ owner: "North", ownerId: null, mayShare: false }))?.words).toBe(
      "Nobody is credited with this deal: it belongs to the team North.",
    );
  });

  it("says that a deal was a team's when it was closed", () => {
    expect(creditOf(credit({ wasTeams: true, mayShare: false }))?.words).toBe(
      "Nobody is credited with this deal: it belonged to a team when it was closed.",
    );
  });

  it("says shares as exactly as they are kept", () =>
    expect([formatShare(60), formatShare(33.3333)]).toEqual(["60%", "33.3333%"]));
});
