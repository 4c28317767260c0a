import { dayOf } from "../../shared/dates";
import { coach_conversation, opportunity, type coach_conversation_row } from "../../shared/model.g";
import { readRows, shown } from "../../shared/rows";

/** A record of a rep, as a line of a short list. */
export interface RepRecord {
  id: string;
  name: string;
  /** What it is worth; nothing for a talk. */
  worth: string;
  /** The day it closes, or was held, or is planned for. */
  day: string | null;
}

export interface RepRecords {
  deals: RepRecord[];
  talks: RepRecord[];
}

const Most = 6;

/** The largest open deals of a rep and the latest talks with the rep. */
export async function readRepRecords(repId: string): Promise<RepRecords> {
  const [deals, talks] = await Promise.all([
    readRows<{ opportunityid: string; name: string; estimatedclosedate?: string | null }>(
      opportunity.logicalName,
      `?$select=name,estimatedvalue,estimatedclosedate&$filter=_ownerid_value eq ${repId} and statecode eq 0&$orderby=estimatedvalue desc&$top=${String(Most)}`,
    ),
    readRows<coach_conversation_row>(
      coach_conversation.logicalName,
      `?$select=subject,actualend,scheduledstart&$filter=_coach_repid_value eq ${repId}&$orderby=createdon desc&$top=${String(Most)}`,
    ),
  ]);
  return {
    deals: deals.map((deal) => ({
      id: deal.opportunityid,
      name: deal.name,
      worth: shown(deal, "estimatedvalue") ?? "",
      day: deal.estimatedclosedate ?? null,
    })),
    talks: talks.map((talk) => {
      const moment = talk.actualend ?? talk.scheduledstart;
      return { id: talk.activityid ?? "", name: talk.subject ?? "", worth: "", day: moment ? dayOf(moment) : null };
    }),
  };
}
