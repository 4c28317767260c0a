import type { DealCredit } from "../alignment/contracts.g";

/** A deal that is simply Anna's; a test says only what it is about. */
export const credit = (given: Partial<DealCredit> = {}): DealCredit => ({
  name: "Fleet renewal",
  isWon: false,
  owner: "Anna",
  ownerId: "a",
  handedOverBy: null,
  handedOverById: null,
  wasTeams: false,
  people: [],
  mayShare: true,
  ...given,
});
