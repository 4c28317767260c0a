import { formatDay } from "../../shared/dates";
import { formatMoney } from "../../shared/format";
import * as common from "../../shared/strings";
import { text, type Text } from "../../shared/text";
import type { ReviewInfo, ReviewItemInfo, SuggestedDealInfo } from "../contracts.g";
import * as strings from "./strings";

const reasons: Partial<Record<string, Text>> = {
  early: strings.early,
  gap: strings.gap,
  slipped: strings.slipped,
  stale: strings.stale,
  nonextstep: strings.nextStepMissing,
};

/** Why a deal is worth a conversation; a reason of a later version is left out. */
export const reasonWords = (codes: string[]): string[] =>
  codes.flatMap((code) => {
    const reason = reasons[code];
    return reason === undefined ? [] : [text(reason)];
  });

const states: Record<ReviewItemInfo["state"], Text> = {
  waiting: strings.stateWaiting,
  open: strings.stateOpen,
  held: strings.stateHeld,
  won: strings.stateWon,
  lost: strings.stateLost,
  handedover: strings.stateHandedOver,
  gone: strings.stateGone,
};

/** Where a deal stands; once the review is finished, what was left is said as that. */
export function stateWords({ isRunning }: ReviewInfo, { state }: ReviewItemInfo): string {
  if (!isRunning && state === "waiting") return text(strings.stateLeft);
  return text(!isRunning && state === "open" ? strings.stateLeftOpen : states[state]);
}

const passed: Partial<Record<ReviewItemInfo["state"], Text>> = {
  won: strings.wonMeanwhile,
  lost: strings.lostMeanwhile,
  handedover: strings.handedMeanwhile,
  gone: strings.goneMeanwhile,
};

/** Why a deal is passed over; nothing for one that can be talked about. */
export function passedWords({ state, name, rep }: ReviewItemInfo): string | undefined {
  const word = passed[state];
  return word === undefined ? undefined : text(word, name, rep?.name ?? "");
}

export const moneyWords = (value: number | null, symbol: string | null): string =>
  value === null ? text(strings.factNone) : formatMoney(value, symbol);

export const dayWords = (day: string | null): string => (day === null ? text(strings.factNone) : formatDay(day));

/** Where a deal stands, and when it is to close. */
export function standWords({ stage, closeDate }: SuggestedDealInfo): string {
  const closes =
    closeDate === null ? text(strings.noClosingDate) : `${text(strings.factCloses)} ${formatDay(closeDate)}`;
  return stage === null ? closes : `${stage} · ${closes}`;
}

/** What is no longer as it was, each as a person reads it. */
export function changeWords({ changes, now, before, currencySymbol, state }: ReviewItemInfo): string[] {
  if (before === null) return [];
  const changed = (name: Text, is: string, was: string) => text(strings.changedFrom, text(name), is, was);
  return changes.map(({ what }) => {
    switch (what) {
      case "value":
        return changed(common.value, moneyWords(now.value, currencySymbol), moneyWords(before.value, currencySymbol));
      case "closedate":
        return changed(strings.factCloses, dayWords(now.closeDate), dayWords(before.closeDate));
      case "dealstage":
        return changed(strings.factStage, now.stage ?? text(strings.factNone), before.stage ?? text(strings.factNone));
      default:
        return text(state === "lost" ? strings.isLost : strings.isWon);
    }
  });
}

export function doneWords({ doneCount }: ReviewItemInfo): string {
  if (doneCount === 0) return text(strings.doneNothing);
  return doneCount === 1 ? text(strings.doneOne) : text(strings.doneSome, doneCount);
}
