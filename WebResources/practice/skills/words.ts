import { formatDay } from "../../shared/dates";
import { formatMoney } from "../../shared/format";
import { text } from "../../shared/text";
import type { DealStandInfo, SkillInfo } from "../contracts.g";
import * as strings from "./strings";

/** How far somebody is with a skill. */
export const readyWords = ({ readyAt }: Pick<SkillInfo, "readyAt">): string =>
  readyAt === 0 ? text(strings.notReady) : text(strings.readyAt, readyAt);

/** When it is practised next. */
export function dueWords({ nextDue }: SkillInfo, today: string): string {
  if (nextDue === null) return text(strings.neverPractised);
  if (nextDue === today) return text(strings.dueToday);
  return text(nextDue < today ? strings.dueSince : strings.factDue, formatDay(nextDue));
}

export function streakWords(weeks: number): string {
  if (weeks === 0) return text(strings.streakNone);
  return weeks === 1 ? text(strings.streakOne) : text(strings.streak, weeks);
}

/** How a deal stands, as far as it says so. */
export const standWords = ({ stage, value, closesOn }: DealStandInfo, currencySymbol: string | null): string =>
  [
    stage,
    value === null ? null : formatMoney(value, currencySymbol),
    closesOn === null ? null : text(strings.closesOn, formatDay(closesOn)),
  ]
    .filter((fact) => fact !== null)
    .join(" · ");
