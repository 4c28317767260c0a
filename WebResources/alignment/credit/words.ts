import { formatPercent } from "../../shared/format";
import { text } from "../../shared/text";
import type { CreditedPerson, DealCredit } from "../contracts.g";
import * as strings from "./strings";

/** A share of a hundred, with as many decimals as are kept. */
export const formatShare = (share: number): string => formatPercent(share / 100, 4);

const named = ({ name, share }: CreditedPerson): string => text(strings.creditPart, name ?? "", formatShare(share));

interface Said {
  words: string;
  /** Whether somebody should do something about it. */
  isOff: boolean;
}

/** What the form of a deal says of its credit; nothing where the deal is simply its owner's. */
export function creditOf({ isWon, owner, ownerId, people, handedOverBy, wasTeams, mayShare }: DealCredit): Said | null {
  if (people.length > 0) return { words: text(strings.credit, people.map(named).join(", ")), isOff: false };
  if (handedOverBy !== null)
    return { words: text(isWon ? strings.creditWon : strings.creditLost, handedOverBy), isOff: false };
  if (ownerId !== null && !wasTeams) return null;

  const why = wasTeams ? text(strings.creditNobodyThen) : text(strings.creditNobody, owner);
  return { words: mayShare ? `${why} ${text(strings.creditToShare)}` : why, isOff: true };
}
