import { coach_conversation, task } from "../../shared/model.g";
import { xrm } from "../../shared/xrm";
import type { RecordInfo } from "../contracts.g";
import type { Draft } from "./commitment";
import { bound } from "./recordTables";

/** The day is a date without a time zone; the server gives the task the due time that goes with it. */
const valuesOf = ({ subject, ownerId, due }: Draft) => ({
  subject,
  coach_due: due,
  "ownerid@odata.bind": `/systemusers(${ownerId})`,
});

/** An ordinary task of who promises, about the record as far as there is one that a task can be about. */
export async function addCommitment(conversationId: string, record: RecordInfo | null, draft: Draft): Promise<void> {
  const about = record && bound(record);
  await xrm().WebApi.createRecord(task.logicalName, {
    ...valuesOf(draft),
    ...(about && { [`regardingobjectid_${record.table}_task@odata.bind`]: about }),
    "coach_conversationid@odata.bind": `/${coach_conversation.entitySetName}(${conversationId})`,
  });
}

export async function changeCommitment(id: string, draft: Draft): Promise<void> {
  await xrm().WebApi.updateRecord(task.logicalName, id, valuesOf(draft));
}

export async function removeCommitment(id: string): Promise<void> {
  await xrm().WebApi.deleteRecord(task.logicalName, id);
}
