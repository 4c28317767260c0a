import type { GapGroup, GapReport } from "../contracts.g";
import type { Text } from "../../shared/text";
import * as strings from "./strings";

export type GroupBy = "rep" | "team" | "region";

export const groupings: Record<GroupBy, Text> = { rep: strings.rep, team: strings.team, region: strings.region };

/** What a tree of teams and regions is made of, whatever is reported of them. */
export interface Grouped {
  kind: string;
  id: string;
  name: string;
  parentId: string | null;
}

/** A line of a tree. */
export interface Line<Group extends Grouped = GapGroup> {
  group: Group;
  depth: number;
}

/** What tells one line from another: a business unit can be a team and a region. */
export const keyOf = (group: Grouped): string => `${group.kind}:${group.id}`;

const isUnit = (group: Grouped) => group.kind === "team" || group.kind === "region";

/** Regions, the regions and teams in them, and so on; a region with reps of its own is also a team, a line below itself. */
function unitLines<Group extends Grouped>(groups: Group[], parent: string | null, depth = 0): Line<Group>[] {
  const regions = new Set(groups.filter((group) => group.kind === "region").map((group) => group.id));
  const isBelow = (group: Group) => {
    if (group.kind === "team" && regions.has(group.id)) return group.id === parent;
    // What is above the topmost region is the whole organisation.
    return (group.parentId !== null && regions.has(group.parentId) ? group.parentId : null) === parent;
  };
  return groups
    .filter((group) => isUnit(group) && isBelow(group))
    .flatMap((group) => [{ group, depth }, ...(group.kind === "region" ? unitLines(groups, group.id, depth + 1) : [])]);
}

/** The tree to choose a region or a team from. */
export function unitTree<Group extends Grouped>(report: { groups: Group[] }): Line<Group>[] {
  const regions = new Set(report.groups.filter((group) => group.kind === "region").map((group) => group.id));
  return unitLines(report.groups, null).filter(({ group }) => group.kind === "region" || !regions.has(group.id));
}

/** A unit and all below it; all of them for none. */
export function unitsWithin(groups: Grouped[], unit: string): Set<string> {
  if (unit === "") return new Set(groups.filter(isUnit).map((group) => group.id));
  return new Set([unit, ...unitLines(groups, unit).map((line) => line.group.id)]);
}

/** The reps of a unit and of all below it, who needs a conversation most first. */
export function repsWithin(report: GapReport, unit: string): GapGroup[] {
  const units = unitsWithin(report.groups, unit);
  return report.groups.filter((group) => group.kind === "rep" && units.has(group.parentId ?? ""));
}

/** The lines to show: reps, teams, or the tree of regions and teams. */
export function linesOf(report: GapReport, by: GroupBy, unit: string): Line[] {
  if (by === "rep") return repsWithin(report, unit).map((group) => ({ group, depth: 0 }));
  return unitsOf(report, by, unit);
}

/** The teams of a unit, or the tree of its regions and teams. */
export function unitsOf<Group extends Grouped>(
  report: { groups: Group[] },
  by: "team" | "region",
  unit: string,
): Line<Group>[] {
  const units = unitsWithin(report.groups, unit);
  if (by === "team")
    return report.groups
      .filter((group) => group.kind === "team" && units.has(group.id))
      .map((group) => ({ group, depth: 0 }));
  const lines = unitLines(report.groups, unit === "" ? null : unit);
  // A team has nothing below it: it is the line itself.
  return lines.length > 0
    ? lines
    : report.groups.filter((group) => isUnit(group) && group.id === unit).map((group) => ({ group, depth: 0 }));
}

/** All of the unit together. */
export function totalOf<Group extends Grouped>(report: { groups: Group[] }, unit: string): Group | undefined {
  if (unit === "") return report.groups.find((group) => group.kind === "all");
  const found = report.groups.filter((group) => isUnit(group) && group.id === unit);
  return found.find((group) => group.kind === "region") ?? found[0];
}

/** The names of the units around a rep or a unit, from the outermost in. */
export function namesAround(report: { groups: Grouped[] }, group: Grouped): string[] {
  const above = report.groups.find(
    (candidate) => isUnit(candidate) && candidate.id === group.parentId && candidate.id !== group.id,
  );
  return above ? [...namesAround(report, above), above.name] : [];
}
