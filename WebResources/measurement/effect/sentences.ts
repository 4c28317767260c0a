import type { DifferenceInfo, OutcomeInfo } from "../contracts.g";
import { formatNumber, formatPercent, formatRatio } from "../../shared/format";
import { text, type Text } from "../../shared/text";
import * as strings from "./strings";

interface Kind {
  title: Text;
  what: Text;
  more: Text;
  less: Text;
  behind: Text;
  /** As a difference is read: of 100 deals, in percent, in points. */
  scale: number;
  rate: (value: number) => string;
}

export const kinds: Record<OutcomeInfo["kind"], Kind> = {
  winRate: {
    title: strings.winRate,
    what: strings.whatWinRate,
    more: strings.winMore,
    less: strings.winFewer,
    behind: strings.behindDeals,
    scale: 100,
    rate: formatPercent,
  },
  conversion: {
    title: strings.madeOfActivities,
    what: strings.whatConversion,
    more: strings.conversionMore,
    less: strings.conversionLess,
    behind: strings.behindWeight,
    scale: 100,
    rate: formatPercent,
  },
  skill: {
    title: strings.skill,
    what: strings.whatSkill,
    more: strings.skillHigher,
    less: strings.skillLower,
    behind: strings.behindScores,
    scale: 1,
    rate: formatRatio,
  },
};

/** A difference as people read it: whole deals of 100, percent, tenths of a point. */
export const scaled = (kind: OutcomeInfo["kind"], value: number): string => {
  const { scale } = kinds[kind];
  return scale === 1 ? formatNumber(value) : formatNumber(Math.round(value * scale));
};

export const range = (kind: OutcomeInfo["kind"], { low, high }: DifferenceInfo): string =>
  text(strings.between, scaled(kind, low), scaled(kind, high));

const people = (count: number): string =>
  count === 1 ? text(strings.peopleOne) : text(strings.peopleMany, formatNumber(count));

function chanceOf({ chance, seen }: DifferenceInfo): string {
  if (!seen) return text(strings.isNotSeen, formatNumber(Math.round(chance * 100)));
  return chance < 0.01 ? text(strings.isSeenRarely) : text(strings.isSeen, formatNumber(Math.round(1 / chance)));
}

function told(outcome: OutcomeInfo, difference: DifferenceInfo, isDrawn: boolean): string {
  const { more, less } = kinds[outcome.kind];
  const amount = scaled(outcome.kind, Math.abs(difference.value));
  return text(
    isDrawn ? strings.afterDrawn : strings.afterBegun,
    text(difference.value < 0 ? less : more, amount),
    range(outcome.kind, difference),
    people(outcome.begun),
    chanceOf(difference),
  );
}

const moved = (outcome: OutcomeInfo, { value }: DifferenceInfo): string =>
  text(value < 0 ? strings.trendLess : strings.trendMore, scaled(outcome.kind, Math.abs(value)));

/** What can be said of an outcome, in one sentence. */
export function sentence(outcome: OutcomeInfo, isDrawn: boolean): string {
  const { silence, found, needed, difference, trend } = outcome;
  switch (silence) {
    case "none":
      return difference === null ? text(strings.silentNothing) : told(outcome, difference, isDrawn);
    case "trend":
      return trend === null
        ? text(strings.trendUnknown)
        : text(strings.silentTrend, moved(outcome, trend), range(outcome.kind, trend));
    case "fewBegun":
      return text(strings.silentFewBegun, formatNumber(found), formatNumber(needed));
    case "fewNotBegun":
      return text(strings.silentFewNotBegun, formatNumber(needed));
    case "fewMonths":
      return text(strings.silentFewMonths, formatNumber(found), formatNumber(needed));
    case "fewTeams":
      return text(strings.silentFewTeams, formatNumber(found), formatNumber(needed));
    case "notYet":
      return text(strings.silentNotYet);
    case "nothing":
      return text(strings.silentNothing);
  }
}

/** What there is to say of the months before; nothing where the order was drawn, or nothing is told anyway. */
export function trendSentence(outcome: OutcomeInfo, isDrawn: boolean): string | undefined {
  if (outcome.silence !== "none" || isDrawn) return undefined;
  return outcome.trend === null
    ? text(strings.trendUnknown)
    : text(strings.trendNone, moved(outcome, outcome.trend), range(outcome.kind, outcome.trend));
}
