import type { CoachingLine, CoachingRows, ReportedPromise, ReportedSlot, ReportedTalk } from "../contracts.g";
import { formatNumber, formatPercent } from "../../shared/format";
import { coach_coachingtype, coach_slotstate, coach_verdict } from "../../shared/model.g";
import type { Text } from "../../shared/text";
import * as strings from "./strings";

/** The rows that a figure is made of. */
export type Behind =
  | { of: "talks"; are: (talk: ReportedTalk) => boolean }
  | { of: "promises"; are: (promise: ReportedPromise) => boolean }
  | { of: "slots"; are: (slot: ReportedSlot) => boolean };

/** A figure of a line: what it is called, what it is, and what it is made of. */
export interface Figure {
  label: Text;
  value: (line: CoachingLine) => number | null;
  /** A share is written in percent, with what it is a share of. */
  of?: (line: CoachingLine) => readonly [number, number];
  behind: Behind;
}

const isConfirmed = ({ verdict }: ReportedTalk) => verdict === coach_verdict.Somewhat || verdict === coach_verdict.Yes;
const isAnswered = (talk: ReportedTalk) => isConfirmed(talk) || talk.verdict === coach_verdict.No;

const talks = (label: Text, value: Figure["value"], are: (talk: ReportedTalk) => boolean): Figure => ({
  label,
  value,
  behind: { of: "talks", are },
});
const promises = (label: Text, value: Figure["value"], ...states: ReportedPromise["state"][]): Figure => ({
  label,
  value,
  behind: { of: "promises", are: ({ state }) => states.includes(state) },
});
const slots = (label: Text, value: Figure["value"], ...states: coach_slotstate[]): Figure => ({
  label,
  value,
  behind: { of: "slots", are: ({ state }) => states.includes(state) },
});

export const held = talks(
  strings.held,
  (line) => line.held,
  () => true,
);
export const claimed = talks(
  strings.claimed,
  (line) => line.claimed,
  () => true,
);
export const confirmed = talks(strings.confirmed, (line) => line.confirmed, isConfirmed);
export const answered = talks(strings.answered, (line) => line.answered, isAnswered);
export const unanswered = talks(
  strings.unanswered,
  (line) => line.unanswered,
  (talk) => talk.repId !== null && !isAnswered(talk),
);
export const changed = talks(strings.changed, (line) => line.changed, isConfirmed);
export const changedShare: Figure = {
  ...talks(strings.changedShare, (line) => line.changedShare, isAnswered),
  of: (line) => [line.changed, line.answered],
};
export const offPlan = talks(
  strings.offPlan,
  (line) => line.offPlan,
  (talk) => talk.offPlan,
);
export const offPlanShare: Figure = {
  ...talks(
    strings.offPlanShare,
    (line) => line.offPlanShare,
    () => true,
  ),
  of: (line) => [line.offPlan, line.held],
};

export const keptRate: Figure = {
  ...slots(
    strings.keptRate,
    (line) => line.keptRate,
    coach_slotstate.Held,
    coach_slotstate.Late,
    coach_slotstate.Missed,
  ),
  of: (line) => [line.slotsHeld + line.slotsLate, line.slotsHeld + line.slotsLate + line.slotsMissed],
};
export const rhythm = [
  keptRate,
  slots(strings.slotsHeld, (line) => line.slotsHeld, coach_slotstate.Held),
  slots(strings.slotsLate, (line) => line.slotsLate, coach_slotstate.Late),
  slots(strings.slotsMissed, (line) => line.slotsMissed, coach_slotstate.Missed),
  slots(strings.slotsExcused, (line) => line.slotsExcused, coach_slotstate.Excused),
];

export const kindNames: Record<coach_coachingtype, Text> = {
  [coach_coachingtype.Strategic]: strings.strategic,
  [coach_coachingtype.Observational]: strings.observational,
  [coach_coachingtype.Motivational]: strings.motivational,
  [coach_coachingtype.DealSpecific]: strings.dealSpecific,
  [coach_coachingtype.Practice]: strings.practice,
};
const kindValues = Object.keys(kindNames).map((kind) => Number(kind) as coach_coachingtype);
export const kinds = [
  ...kindValues.map((kind) =>
    talks(
      kindNames[kind],
      (line) => line.kinds.find((each) => each.kind === kind)?.minutes ?? 0,
      (talk) => talk.kind === kind,
    ),
  ),
  talks(
    strings.withoutKind,
    (line) => line.minutesWithoutKind,
    (talk) => talk.kind === null,
  ),
];

export const promised = [
  {
    ...promises(strings.promisesShare, (line) => line.promisesShare, "kept", "broken"),
    of: (line: CoachingLine) => [line.promisesKept, line.promisesKept + line.promisesBroken] as const,
  },
  promises(strings.promisesKept, (line) => line.promisesKept, "kept"),
  promises(strings.promisesBroken, (line) => line.promisesBroken, "broken"),
  promises(strings.promisesOpen, (line) => line.promisesOpen, "open"),
  offPlanShare,
  offPlan,
];

export const confirmation = [changedShare, changed, answered, unanswered, held];

/** The minutes of one month, claimed and confirmed. */
export function ofMonth(month: string, name: string): { claimed: Figure; confirmed: Figure } {
  const find = (line: CoachingLine) => line.months.find((each) => each.month === month);
  const isIn = (talk: ReportedTalk) => talk.day.startsWith(month);
  return {
    claimed: talks(name, (line) => find(line)?.claimed ?? 0, isIn),
    confirmed: talks(
      name,
      (line) => find(line)?.confirmed ?? 0,
      (talk) => isIn(talk) && isConfirmed(talk),
    ),
  };
}

/** The talks with one rep. */
export const withRep = (repId: string, name: string, count: number): Figure =>
  talks(
    name,
    () => count,
    (talk) => talk.repId === repId,
  );

/** A figure as it is read: a share in percent, and a dash for a share of nothing. */
export function written(figure: Figure, line: CoachingLine): string {
  const value = figure.value(line);
  if (value === null) return "–";
  return figure.of ? formatPercent(value) : formatNumber(value);
}

/** How many rows there are behind a figure. */
export function countBehind({ behind }: Figure, rows: CoachingRows): number {
  if (behind.of === "talks") return rows.talks.filter(behind.are).length;
  return behind.of === "promises" ? rows.promises.filter(behind.are).length : rows.slots.filter(behind.are).length;
}
