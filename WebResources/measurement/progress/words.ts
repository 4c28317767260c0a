import { formatDay } from "../../shared/dates";
import { formatPercent } from "../../shared/format";
import { text } from "../../shared/text";
import * as skills from "../../practice/skills/strings";
import type { ProgressLine, ProgressSums } from "../contracts.g";
import * as strings from "./strings";

/** What the team can be glad of this week; what there is nothing of is not said. */
export function sumWords({
  people,
  practised,
  becameReady,
  promisesKept,
  promisesBroken,
  confirmed,
}: ProgressSums): string[] {
  const promises = promisesKept + promisesBroken;
  const said = [
    practised > 0 && text(strings.sumPractised, practised, people),
    becameReady > 0 && (becameReady === 1 ? text(strings.sumReadyOne) : text(strings.sumReady, becameReady)),
    promisesKept > 0 && text(strings.sumPromises, promisesKept, promises),
    confirmed > 0 && (confirmed === 1 ? text(strings.sumConfirmedOne) : text(strings.sumConfirmed, confirmed)),
  ].filter((each) => each !== false);
  return said.length > 0 ? said : [text(strings.sumNothing)];
}

/** How regularly somebody practises. Who does not just now is not told so to everybody: there is a dash. */
export function streakOf({ streak, practisedThisWeek }: ProgressLine): string {
  if (streak === 0) return text(strings.notYet);
  const weeks = streak === 1 ? text(skills.streakOne) : text(skills.streak, streak);
  return practisedThisWeek ? `${weeks} · ${text(strings.practisedNow)}` : weeks;
}

/** A share, and of how many; a share of nothing is none. */
export function promisesOf({ promisesShare, promisesKept, promisesBroken }: ProgressLine): string {
  if (promisesShare === null) return text(strings.notYet);
  const all = promisesKept + promisesBroken;
  return text(strings.boardPromisesOf, formatPercent(promisesShare), promisesKept, all);
}

/** In how many weeks coaching changed something; the last day only where it may be known. */
export function confirmedOf({ confirmedWeeks, confirmedOn }: ProgressLine): string {
  if (confirmedWeeks === 0) return text(strings.notYet);
  const weeks = confirmedWeeks === 1 ? text(strings.boardWeekOne) : text(strings.boardWeeks, confirmedWeeks);
  return confirmedOn === null ? weeks : `${weeks}, ${text(strings.boardLast, formatDay(confirmedOn))}`;
}
