import type { SuggestedDealInfo } from "../contracts.g";

/** A deal that can be talked about, and whether it is to be. */
export interface Choice {
  deal: SuggestedDealInfo;
  isTaken: boolean;
}

/** The most that a review holds, as the server counts them too: more cannot be started. */
export const Most = 100;

/** What was chosen elsewhere is taken as it is; of what is only suggested, that which has a reason. */
export const choices = (deals: SuggestedDealInfo[], areChosen: boolean): Choice[] => {
  const hasReasons = deals.some(({ reasons }) => reasons.length > 0);
  return deals.map((deal, place) => ({
    deal,
    isTaken: place < Most && (areChosen || !hasReasons || deal.reasons.length > 0),
  }));
};

export const toggled = (all: Choice[], id: string): Choice[] =>
  all.map((choice) => (choice.deal.id === id ? { ...choice, isTaken: !choice.isTaken } : choice));

/** One place up or down; at the end it stays. */
export function moved(all: Choice[], id: string, by: 1 | -1): Choice[] {
  const from = all.findIndex(({ deal }) => deal.id === id);
  const [one, other] = [all[from], all[from + by]];
  if (!one || !other) return all;
  const next = [...all];
  [next[from], next[from + by]] = [other, one];
  return next;
}

export const taken = (all: Choice[]): string[] => all.flatMap(({ deal, isTaken }) => (isTaken ? [deal.id] : []));
