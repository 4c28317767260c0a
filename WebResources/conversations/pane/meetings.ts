import { account, appointment, opportunity } from "../../shared/model.g";
import { bareId, xrm } from "../../shared/xrm";

/** What the commands need to know of a meeting: when it ends, and the table of what it is about. */
export interface Meeting {
  end: Date | null;
  about: string | undefined;
}

/** A talk about a meeting is a talk about its deal or its account. */
export const isCoached = ({ about }: Meeting): boolean =>
  about === opportunity.logicalName || about === account.logicalName;

export const isOver = ({ end }: Meeting): boolean => end !== null && end.getTime() <= Date.now();

export async function meetingOf(id: string): Promise<Meeting> {
  const row = (await xrm().WebApi.retrieveRecord(
    appointment.logicalName,
    bareId(id),
    "?$select=scheduledend,_regardingobjectid_value",
  )) as Record<string, string | null | undefined>;
  const end = row["scheduledend"];
  return {
    end: end == null ? null : new Date(end),
    about: row["_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname"] ?? undefined,
  };
}
