import { coach_coachingtype, coach_conversation, systemuser } from "../../shared/model.g";
import { readRows } from "../../shared/rows";
import { text } from "../../shared/text";
import { bareId, currentUserId, xrm } from "../../shared/xrm";
import * as strings from "./strings";

// What the platform calls the part of a required attendee: who coaches beside the manager of the conversation.
const CoachesBeside = 5;

export interface Rep {
  id: string;
  name: string;
}

/** Whom a coach coaches. */
export async function readReps(coachId: string): Promise<Rep[]> {
  const rows = await readRows<{ systemuserid: string; fullname: string | null }>(
    systemuser.logicalName,
    `?$select=fullname&$filter=_parentsystemuserid_value eq ${coachId} and isdisabled eq false and systemuserid ne ${currentUserId()}&$orderby=fullname`,
  );
  return rows.map(({ systemuserid, fullname }) => ({ id: systemuserid, name: fullname ?? "" }));
}

/** An observation of a rep that goes on, in which whoever looks and the rep's coach both score; its id. */
export async function observeTogether(rep: Rep, coachId: string): Promise<string> {
  const now = new Date().toISOString();
  const { id } = await xrm().WebApi.createRecord(coach_conversation.logicalName, {
    subject: text(strings.observedTogether, rep.name),
    coach_type: coach_coachingtype.Observational,
    scheduledstart: now,
    actualstart: now,
    "coach_repid@odata.bind": `/${systemuser.entitySetName}(${rep.id})`,
    coach_conversation_activity_parties: [
      {
        participationtypemask: CoachesBeside,
        "partyid_systemuser@odata.bind": `/${systemuser.entitySetName}(${coachId})`,
      },
    ],
  });
  return bareId(id);
}
