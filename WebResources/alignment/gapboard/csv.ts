import type { GapGroup, GapReport } from "../contracts.g";
import { csv, type Field } from "../../shared/csv";
import { coach_aorlevel, coach_diagnosis } from "../../shared/model.g";
import { text } from "../../shared/text";
import { diagnosisName, levelName, statusName } from "../figures/words";
import { groupings, linesOf, namesAround, repsWithin, totalOf, type GroupBy } from "./groups";
import * as common from "../../shared/strings";
import * as strings from "./strings";

const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 10000) / 100);
const pathOf = (report: GapReport, group: GapGroup) => namesAround(report, group).join(" › ");

/** What the table shows, with its total. */
export function shownCsv(report: GapReport, by: GroupBy, unit: string): string {
  const levels = [coach_aorlevel.Result, coach_aorlevel.Objective, coach_aorlevel.Activity];
  const diagnoses = [
    coach_diagnosis.ExecutionGap,
    coach_diagnosis.EffectivenessGap,
    coach_diagnosis.AheadOfActivity,
    coach_diagnosis.OnTrack,
  ];
  const line = (kind: string, name: string, partOf: string, group: GapGroup): Field[] => [
    ...[kind, name, partOf, group.reps],
    ...[percent(group.result), percent(group.objective), percent(group.activity)],
    ...[group.executionGaps, group.effectivenessGaps, group.aheadOfActivity, group.onTrack],
  ];
  const total = totalOf(report, unit);
  return csv([
    [
      ...[text(strings.groupBy), text(groupings[by]), text(strings.partOf), text(strings.reps)],
      ...levels.map((level) => text(strings.percentOfPace, levelName(level))),
      ...diagnoses.map(diagnosisName),
    ],
    ...linesOf(report, by, unit).map(({ group }) =>
      line(text(groupings[group.kind as GroupBy]), group.name, pathOf(report, group), group),
    ),
    ...(total ? [line(text(strings.total), total.name, "", total)] : []),
  ]);
}

/** One line for each metric and segment that all reps of a group have in common; reps alone have none. */
export function sumsCsv(report: GapReport, by: GroupBy, unit: string): string {
  const total = totalOf(report, unit);
  const lines = (kind: string, name: string, partOf: string, group: GapGroup): Field[][] =>
    group.sums.map((sum) => [
      ...[kind, name, partOf, group.reps, levelName(sum.level), sum.metric, sum.segment, sum.unit],
      ...[sum.target, sum.actual, sum.expected],
    ]);
  return csv([
    [
      ...[strings.groupBy, groupings[by], strings.partOf, strings.reps, strings.level, strings.metric],
      ...[strings.segment, strings.unit, strings.target, strings.actual, strings.expected],
    ].map((name) => text(name)),
    ...linesOf(report, by, unit).flatMap(({ group }) =>
      lines(text(groupings[group.kind as GroupBy]), group.name, pathOf(report, group), group),
    ),
    ...(total ? lines(text(strings.total), total.name, "", total) : []),
  ]);
}

/** One line a target. */
export function targetsCsv(report: GapReport, unit: string): string {
  const around = new Map(repsWithin(report, unit).map((rep) => [rep.id, pathOf(report, rep)]));
  const columns = [
    ...[common.where, strings.rep, strings.plan, strings.planStart, strings.planEnd, strings.level, strings.target],
    ...[strings.unit, strings.target, strings.actual, strings.expected, strings.stillToDo, strings.attainment],
    ...[strings.status, strings.diagnosis],
  ];
  return csv([
    columns.map((name) => text(name)),
    ...report.reps
      .filter((plan) => around.has(plan.repId))
      .flatMap((plan) =>
        plan.targets.map((target): Field[] => [
          ...[around.get(plan.repId) ?? "", plan.repName, plan.planName, plan.start, plan.end],
          ...[levelName(target.level), target.name, target.unit],
          ...[target.target, target.actual, target.expected, target.gap, target.attainment],
          ...[statusName(target.status), diagnosisName(target.diagnosis)],
        ]),
      ),
  ]);
}
