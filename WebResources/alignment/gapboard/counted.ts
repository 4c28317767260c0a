import { coach_contribution } from "../../shared/model.g";
import { shown } from "../../shared/rows";
import { xrm } from "../../shared/xrm";

/** A contribution: one record that counted. */
export interface Counted {
  coach_contributionid: string;
  coach_name: string;
  coach_date: string;
  coach_value: number;
  coach_sourcetable: string;
  coach_sourceid: string;
  /** The deal or the account it was about. */
  about: string;
}

export interface CountedPage {
  rows: Counted[];
  more: string | undefined;
}

const PageSize = 25;

/** What counted for a target up to a day, the latest first; `more` asks for the lines after those. */
export async function readCounted(targetId: string, on: string, more?: string): Promise<CountedPage> {
  const columns =
    "coach_name,coach_date,coach_value,coach_sourcetable,coach_sourceid,_coach_opportunityid_value,_coach_accountid_value";
  const query =
    more ??
    `?$select=${columns}&$filter=_coach_targetid_value eq ${targetId} and coach_date le ${on}&$orderby=coach_date desc,coach_contributionid`;
  const answer = await xrm().WebApi.retrieveMultipleRecords(coach_contribution.logicalName, query, PageSize);
  return {
    rows: (answer.entities as Counted[]).map((row) => ({
      ...row,
      about: shown(row, "_coach_opportunityid_value") ?? shown(row, "_coach_accountid_value") ?? "",
    })),
    // The client API hands out the whole address and takes back its query.
    more: answer.nextLink ? new URL(answer.nextLink, window.location.href).search : undefined,
  };
}
