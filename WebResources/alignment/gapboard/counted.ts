import { coach_alignmentplan_statuscode, coach_contribution } from "../../shared/model.g";
import { readRows, shown } from "../../shared/rows";
import { xrm } from "../../shared/xrm";
import type { TargetFigures, TeamCount } from "../contracts.g";

/** A contribution: one record that counted. */
export interface Counted {
  coach_contributionid: string;
  coach_name: string;
  coach_date: string;
  coach_value: number;
  coach_sourcetable: string;
  coach_sourceid: string;
  /** Credited to the rep, in percent. */
  coach_share: number | null;
  /** What several records can stand for together, such as one e-mail that was tracked twice. */
  coach_distinctkey: string | null;
  _coach_targetid_value: string;
  /** Whether it is worth nothing because another one of the same thing counts. */
  isWithAnother: boolean;
  /** The deal or the account it was about. */
  about: string;
}

export interface CountedPage {
  rows: Counted[];
  more: string | undefined;
}

const PageSize = 25;

/** What counts for a sum of the team's: what it is agreed for, in the reps' own plans. */
const ofTeam = ({ managerId, metricId, segmentId, from, to }: TeamCount): string =>
  [
    `coach_targetid/coach_planid/_coach_managerid_value eq ${managerId}`,
    `(coach_targetid/coach_planid/statuscode eq ${String(coach_alignmentplan_statuscode.Agreed)} or coach_targetid/coach_planid/statuscode eq ${String(coach_alignmentplan_statuscode.Closed)})`,
    `coach_targetid/_coach_metricid_value eq ${metricId}`,
    `coach_targetid/_coach_segmentid_value eq ${segmentId ?? "null"}`,
    "coach_targetid/coach_isteamsum ne true",
    `coach_date ge ${from} and coach_date le ${to}`,
  ].join(" and ");

/** What counted for a target up to a day, the latest first; `more` asks for the lines after those. */
export async function readCounted(target: TargetFigures, on: string, more?: string): Promise<CountedPage> {
  const counts = target.team ? ofTeam(target.team) : `_coach_targetid_value eq ${target.id}`;
  const columns =
    "coach_name,coach_date,coach_value,coach_sourcetable,coach_sourceid,coach_share,coach_distinctkey,_coach_targetid_value,_coach_opportunityid_value,_coach_accountid_value";
  const query =
    more ??
    `?$select=${columns}&$filter=${counts} and coach_date le ${on}&$orderby=coach_date desc,coach_contributionid`;
  const answer = await xrm().WebApi.retrieveMultipleRecords(coach_contribution.logicalName, query, PageSize);
  const found = answer.entities as Counted[];
  const several = await countedTogether(found, counts);
  return {
    rows: found.map((row) => ({
      ...row,
      isWithAnother: isNothing(row) && several.has(thingOf(row)),
      about: shown(row, "_coach_opportunityid_value") ?? shown(row, "_coach_accountid_value") ?? "",
    })),
    // The client API hands out the whole address and takes back its query.
    more: answer.nextLink ? new URL(answer.nextLink, window.location.href).search : undefined,
  };
}

const isNothing = (row: Counted): boolean => row.coach_value === 0 && (row.coach_distinctkey ?? "") !== "";
const thingOf = (row: Counted): string => `${row._coach_targetid_value} ${row.coach_distinctkey ?? ""}`;

/** Of what is worth nothing, the things that more than one record stands for: the others are worth nothing by themselves. */
async function countedTogether(rows: Counted[], counts: string): Promise<Set<string>> {
  const keys = new Set(rows.filter(isNothing).map((row) => row.coach_distinctkey ?? ""));
  if (keys.size === 0) return new Set();
  const alike = [...keys].map((key) => `coach_distinctkey eq '${encodeURIComponent(key.replace(/'/g, "''"))}'`);
  const all = await readRows<Counted>(
    coach_contribution.logicalName,
    `?$select=coach_distinctkey,_coach_targetid_value&$filter=${counts} and (${alike.join(" or ")})`,
  );
  const things = all.map(thingOf);
  return new Set(things.filter((thing, index) => things.indexOf(thing) < index));
}
