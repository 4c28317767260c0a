import { email } from "../../shared/model.g";
import { draftMail } from "../../shared/mail";
import { openRecord } from "../../shared/xrm";
import type { ConversationInfo, RecordInfo } from "../contracts.g";
import { bound } from "../pane/recordTables";
import { bodyOf, type Summary } from "./content";

/** Makes the e-mail as a draft to the others who took part, about what they talked about, and opens it: it is sent from there. */
export async function mailSummary(
  { manager, rep, coaches }: ConversationInfo,
  record: RecordInfo | null,
  summary: Summary,
): Promise<void> {
  const people = [manager, rep, ...coaches].filter((person) => person !== null);
  // A meeting that was talked about is an activity itself: no mail is about one.
  const path = record && bound(record);
  const id = await draftMail({
    subject: summary.subject,
    body: bodyOf(summary),
    to: people.map((person) => person.id),
    ...(path !== null && record !== null && { regarding: { table: record.table, path } }),
  });
  await openRecord(email.logicalName, id);
}
