import { formatDay } from "../../shared/dates";
import { formatNumber } from "../../shared/format";
import { coach_sweepkind } from "../../shared/model.g";
import { text, type Text } from "../../shared/text";
import type { HealthFinding, HealthRecord, HealthReport, HealthSweep } from "../contracts.g";
import * as strings from "./strings";

const Minute = 60_000;
const Hour = 60 * Minute;
const Day = 24 * Hour;

/** How long ago something was, in the largest unit of which it is two or more. */
export function ago(then: string, now: string): string {
  const passed = Math.max(0, Date.parse(now) - Date.parse(then));
  if (passed >= 2 * Day) return text(strings.daysAgo, Math.floor(passed / Day));
  if (passed >= 2 * Hour) return text(strings.hoursAgo, Math.floor(passed / Hour));
  if (passed >= 2 * Minute) return text(strings.minutesAgo, Math.floor(passed / Minute));
  return text(strings.justNow);
}

interface Words {
  title: Text;
  ok: Text;
  found: Text;
  toDo: Text;
}

const words: Record<HealthFinding["about"], Words> = {
  sweeps: { title: strings.sweepsTitle, ok: strings.sweepsOk, found: strings.sweepsLate, toDo: strings.sweepsDo },
  definitions: {
    title: strings.definitionsTitle,
    ok: strings.definitionsOk,
    found: strings.definitionsFound,
    toDo: strings.definitionsDo,
  },
  steps: { title: strings.stepsTitle, ok: strings.stepsOk, found: strings.stepsFound, toDo: strings.stepsDo },
  cascades: {
    title: strings.cascadesTitle,
    ok: strings.cascadesOk,
    found: strings.cascadesFound,
    toDo: strings.cascadesDo,
  },
  leavers: { title: strings.leaversTitle, ok: strings.leaversOk, found: strings.leaversFound, toDo: strings.leaversDo },
  calendars: {
    title: strings.calendarsTitle,
    ok: strings.calendarsOk,
    found: strings.calendarsFound,
    toDo: strings.calendarsDo,
  },
  limits: { title: strings.limitsTitle, ok: strings.limitsOk, found: strings.limitsFound, toDo: strings.limitsDo },
  uncredited: {
    title: strings.uncreditedTitle,
    ok: strings.uncreditedOk,
    found: strings.uncreditedFound,
    toDo: strings.uncreditedDo,
  },
  jobs: { title: strings.jobsTitle, ok: strings.jobsOk, found: strings.jobsFound, toDo: strings.jobsDo },
};

const states: Record<HealthFinding["state"], Text> = {
  ok: strings.stateOk,
  look: strings.stateLook,
  wrong: strings.stateWrong,
};

export const titleOf = ({ about }: HealthFinding): string => text(words[about].title);
export const stateOf = ({ state }: HealthFinding): string => text(states[state]);
export const toDoOf = ({ about }: HealthFinding): string => text(words[about].toDo);

/** What was found, in one sentence. */
export function foundIn(finding: HealthFinding, report: HealthReport): string {
  if (finding.about === "sweeps") return sweepsIn(finding, report);
  const { ok, found } = words[finding.about];
  return finding.state === "ok" ? text(ok) : text(found, formatNumber(finding.count));
}

function sweepsIn({ state }: HealthFinding, report: HealthReport): string {
  const last = lastSweep(report);
  if (last === undefined) return text(state === "ok" ? strings.sweepsNone : strings.sweepsNever);
  return text(state === "ok" ? strings.sweepsOk : strings.sweepsLate, ago(last, report.at));
}

/** When links and figures were last compared to the end; both are instants in UTC, so the later is the greater text. */
function lastSweep({ sweeps }: HealthReport): string | undefined {
  const ended = sweeps.flatMap(({ kind, completedOn }) => (kind === Relink && completedOn ? [completedOn] : []));
  return ended.sort().at(-1);
}

const Relink = coach_sweepkind.Relink;

const kinds: Record<number, Text> = {
  [Relink]: strings.kindRelink,
  [coach_sweepkind.Recalculate]: strings.kindRecalculate,
  [coach_sweepkind.Record]: strings.kindRecord,
};

export const kindOf = ({ kind }: HealthSweep): string => text(kinds[kind] ?? strings.kindRecord);

/** How many there are of each state, for who only wants to know whether all is well. */
export function summaryOf({ findings }: HealthReport): string {
  const count = (state: HealthFinding["state"]) => findings.filter((finding) => finding.state === state).length;
  const [wrong, look] = [count("wrong"), count("look")];
  return wrong + look === 0 ? text(strings.summaryOk) : text(strings.summaryFound, wrong, look);
}

const notes: Record<Exclude<HealthRecord["note"], null>, Text> = {
  all: strings.noteAll,
  active: strings.noteActive,
  none: strings.noteNone,
  unnoted: strings.noteUnnoted,
  unanswered: strings.noteUnanswered,
  changed: strings.noteChanged,
  off: strings.noteOff,
  gone: strings.noteGone,
  ofTeam: strings.noteOfTeam,
  wasTeams: strings.noteWasTeams,
  notAll: strings.noteNotAll,
  failed: strings.noteFailed,
  waits: strings.noteWaits,
};

/** What is said of a record beside its name. */
export function saidOf(record: HealthRecord, about: HealthFinding["about"]): string[] {
  const said: string[] = [];
  if (record.note !== null) said.push(text(notes[record.note], record.number ?? ""));
  if (about === "limits" && record.number !== null) said.push(text(strings.limitsFigures, formatNumber(record.number)));
  if (record.since !== null) said.push(since(record.since, about));
  if (record.detail !== null) said.push(record.detail);
  return said;
}

function since(moment: string, about: HealthFinding["about"]): string {
  const day = formatDay(moment);
  return about === "leavers" ? text(strings.sinceDay, day) : about === "uncredited" ? text(strings.wonOn, day) : day;
}
