import type { CoachingLine, CoachingReport } from "../contracts.g";
import { namesAround } from "../../alignment/gapboard/groups";
import { csv, type Field } from "../../shared/csv";
import { text } from "../../shared/text";
import { claimed, confirmation, confirmed, kinds, promised, rhythm, type Figure } from "./figures";
import { linesOf, totalFor, type ReportBy } from "./lines";
import * as board from "../../alignment/gapboard/strings";
import * as common from "../../shared/strings";
import * as strings from "./strings";

const figures: Figure[] = [claimed, confirmed, ...confirmation, ...rhythm, ...kinds, ...promised];

const amount = (figure: Figure, line: CoachingLine): Field => {
  const value = figure.value(line);
  return value === null || !figure.of ? value : Math.round(value * 10000) / 100;
};

const named = (report: CoachingReport, by: ReportBy, unit: string) => {
  const total = totalFor(report, unit);
  return [
    ...linesOf(report, by, unit).map(({ group }) => ({
      line: group,
      names: [group.name, namesAround(report, group).join(" › ")],
    })),
    ...(total ? [{ line: total, names: [text(board.total), total.name] }] : []),
  ];
};

const heading = (by: ReportBy): string =>
  text(by === "manager" ? strings.manager : by === "team" ? board.team : board.region);

/** One line for each line that is shown, with every figure; shares in percent. */
export function reportCsv(report: CoachingReport, by: ReportBy, unit: string): string {
  return csv([
    [
      ...[heading(by), text(common.where)],
      ...figures.map(({ label, of }) => (of ? `${text(label)}, %` : text(label))),
      ...[text(strings.repsCoached), text(strings.monthsWithoutPractice)],
    ],
    ...named(report, by, unit).map(({ line, names }): Field[] => [
      ...names,
      ...figures.map((figure) => amount(figure, line)),
      line.repsCoached,
      line.months
        .filter((month) => month.withoutPractice)
        .map(({ month }) => month)
        .join(" "),
    ]),
  ]);
}

/** One line for each line that is shown and month. */
export function monthsCsv(report: CoachingReport, by: ReportBy, unit: string): string {
  return csv([
    [
      heading(by),
      ...[common.where, strings.month, strings.held, strings.claimed, strings.confirmed].map((name) => text(name)),
    ],
    ...named(report, by, unit).flatMap(({ line, names }) =>
      line.months.map(({ month, held, claimed, confirmed }): Field[] => [...names, month, held, claimed, confirmed]),
    ),
  ]);
}
