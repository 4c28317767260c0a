import { dayOf, daysAfter, formatDay, today } from "../../shared/dates";
import { formatNumber, withUnit } from "../../shared/format";
import { text } from "../../shared/text";
import { formatClock, formatMoment, formatWeekday } from "../../shared/times";
import type {
  AbsenceInfo,
  PromiseInfo,
  TeamMemberInfo,
  WeekReport,
  WeekTalkInfo,
  WeekTargetInfo,
} from "../contracts.g";
import { coach_conversation_statecode, coach_targetstatus } from "../../shared/model.g";
import * as strings from "./strings";

const withWeekday = (day: string): string => `${formatWeekday(day)} ${formatDay(day)}`;

/** The whole week: which days of it are worked, each plan's calendar says. */
export const weekWords = ({ monday }: WeekReport): string =>
  text(strings.weekDays, withWeekday(monday), withWeekday(daysAfter(monday, 6)));

/** "5 calls to do by Friday"; a unit is said in the plural, so of one the number says it alone. */
export function toDoWords({ target, toDo, by }: WeekTargetInfo): string | null {
  if (toDo === null || by === null || target.status === coach_targetstatus.Achieved) return null;
  const isToday = by === today();
  if (toDo <= 0) return isToday ? text(strings.nothingToDoToday) : text(strings.nothingToDoBy);
  const amount = toDo === 1 ? formatNumber(toDo) : withUnit(formatNumber(toDo), target.unit);
  return isToday ? text(strings.toDoToday, amount) : text(strings.toDoBy, amount, formatWeekday(by));
}

export function talkTime({ state, start }: WeekTalkInfo): string {
  if (state === coach_conversation_statecode.Open) return text(strings.goesOn);
  if (start === null) return "";
  if (dayOf(start) === today()) return text(strings.todayAt, formatClock(start));
  return `${formatWeekday(start)} ${formatMoment(start)}`;
}

/** The day of a promise, and whether it is past. */
export function dueWords({ day, state }: PromiseInfo): string | null {
  if (day === null) return null;
  if (state === "broken") return text(strings.overdue, formatDay(day));
  return day === today() ? text(strings.dueToday) : text(strings.factDue, formatDay(day));
}

export function lastTalkWords({ daysSinceTalk }: TeamMemberInfo): string {
  if (daysSinceTalk === null) return text(strings.talkedLong);
  if (daysSinceTalk === 0) return text(strings.talkedToday);
  return daysSinceTalk === 1 ? text(strings.talkedYesterday) : text(strings.talkedAgo, daysSinceTalk);
}

export const meetingsWords = (count: number): string =>
  count === 1 ? text(strings.meetingOver) : text(strings.meetingsOver, count);

export const awayDays = ({ first, last }: Pick<AbsenceInfo, "first" | "last">): string =>
  first === last ? formatDay(first) : text(strings.weekDays, formatDay(first), formatDay(last));
