import type { DealCredit } from "../contracts.g";

/** Somebody in the list, with what was typed so far. */
export interface Sharer {
  userId: string;
  name: string;
  /** In percent. */
  share: number | null;
}

const All = 100;
/** Four decimals are kept. They are added as whole numbers: 33.3333 + 33.3333 + 33.3334 is not 100 in fractions of two. */
const Parts = 10_000;

const partsOf = (share: number | null): number => Math.round((share ?? 0) * Parts);

export const sumOf = (sharers: readonly Sharer[]): number =>
  sharers.reduce((sum, { share }) => sum + partsOf(share), 0) / Parts;

/** What is still to be given to somebody; below zero what is too much. */
export const leftOf = (sharers: readonly Sharer[]): number => (All * Parts - sumOf(sharers) * Parts) / Parts;

/** A share as it is kept. */
export const keptOf = (share: number | null): number | null => (share === null ? null : partsOf(share) / Parts);

/** To each the same; what cannot be divided goes to the last. */
export function evenly(sharers: readonly Sharer[]): Sharer[] {
  const each = Math.floor((All * Parts) / sharers.length);
  const rest = All * Parts - each * sharers.length;
  return sharers.map((sharer, index) => ({
    ...sharer,
    share: (each + (index === sharers.length - 1 ? rest : 0)) / Parts,
  }));
}

/** Who has a share that is none. */
export const without = (sharers: readonly Sharer[]): Sharer | undefined =>
  sharers.find(({ share }) => share === null || share <= 0);

/** Who is credited now: the people who share it, who had it, or its owner. */
export function sharersOf({ people, handedOverBy, handedOverById, owner, ownerId }: DealCredit): Sharer[] {
  if (people.length > 0) return people.map(({ userId, name, share }) => ({ userId, name: name ?? "", share }));
  if (handedOverById !== null) return [{ userId: handedOverById, name: handedOverBy ?? "", share: All }];
  return ownerId === null ? [] : [{ userId: ownerId, name: owner, share: All }];
}

/** What is saved. All of it to the owner is what it is without shares, and then follows the deal; unless somebody else had it. */
export const savedOf = (sharers: readonly Sharer[], { ownerId, handedOverById, wasTeams }: DealCredit) =>
  sharers.length === 1 && sharers[0]?.userId === ownerId && handedOverById === null && !wasTeams ? [] : sharers;
