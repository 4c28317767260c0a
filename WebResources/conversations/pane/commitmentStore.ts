import { coach_conversation, task } from "../../shared/model.g";
import { readRows, shown } from "../../shared/rows";
import { bareId, xrm } from "../../shared/xrm";
import type { RecordFacts } from "../contracts";
import type { Draft } from "./commitment";
import type { Commitment } from "./conversation";
import { bound } from "./recordTables";

/** A task as a commitment is read; tasks are the platform's, so the model has only their names. */
interface TaskRow {
  activityid: string;
  subject: string;
  coach_due: string | null;
  statecode: number;
  _ownerid_value: string;
}

const Completed = 1;

export async function readCommitments(conversationId: string): Promise<Commitment[]> {
  const rows = await readRows<TaskRow>(
    task.logicalName,
    `?$select=subject,coach_due,statecode,_ownerid_value&$filter=_coach_conversationid_value eq ${conversationId}&$orderby=createdon`,
  );
  return rows.map((row) => ({
    id: row.activityid,
    subject: row.subject,
    ownerId: bareId(row._ownerid_value),
    ownerName: shown(row, "_ownerid_value") ?? "",
    due: row.coach_due ?? "",
    done: row.statecode === Completed,
  }));
}

/** The day is a date without a time zone; the server gives the task the due time that goes with it. */
const valuesOf = ({ subject, ownerId, due }: Draft) => ({
  subject,
  coach_due: due,
  "ownerid@odata.bind": `/systemusers(${ownerId})`,
});

/** An ordinary task of who promises, about the record. */
export async function addCommitment(conversationId: string, record: RecordFacts, draft: Draft): Promise<void> {
  await xrm().WebApi.createRecord(task.logicalName, {
    ...valuesOf(draft),
    [`regardingobjectid_${record.table}_task@odata.bind`]: bound(record),
    "coach_conversationid@odata.bind": `/${coach_conversation.entitySetName}(${conversationId})`,
  });
}

export async function changeCommitment(id: string, draft: Draft): Promise<void> {
  await xrm().WebApi.updateRecord(task.logicalName, id, valuesOf(draft));
}

export async function removeCommitment(id: string): Promise<void> {
  await xrm().WebApi.deleteRecord(task.logicalName, id);
}
