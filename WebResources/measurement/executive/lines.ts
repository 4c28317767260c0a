import type { CoachingLine, CoachingReport, UncoachedInfo } from "../contracts.g";
import { totalOf, unitsOf, unitsWithin, type Line } from "../../alignment/gapboard/groups";

export type ReportBy = "manager" | "team" | "region";

/** The managers of a unit and of all below it, in the order of their names; one who sees only the own line has no units. */
function managersWithin(report: CoachingReport, unit: string): CoachingLine[] {
  if (unit === "") return report.managers;
  const units = unitsWithin(report.groups, unit);
  return report.managers.filter(({ parentId }) => units.has(parentId ?? ""));
}

/** The lines to show: managers, teams, or the tree of regions and teams. */
export function linesOf(report: CoachingReport, by: ReportBy, unit: string): Line<CoachingLine>[] {
  return by === "manager"
    ? managersWithin(report, unit).map((group) => ({ group, depth: 0 }))
    : unitsOf(report, by, unit);
}

/** All managers of the unit together; nothing where there is one line anyway. */
export function totalFor(report: CoachingReport, unit: string): CoachingLine | undefined {
  const total = totalOf(report, unit);
  return total && total.managers > 1 ? total : undefined;
}

/** Those of a unit and of all below it whom nobody coached so that it changed something. */
export function uncoachedOf(report: CoachingReport, unit: string): UncoachedInfo[] {
  const all = report.uncoached ?? [];
  if (unit === "") return all;
  const units = unitsWithin(report.groups, unit);
  return all.filter(({ unitId }) => units.has(unitId));
}
