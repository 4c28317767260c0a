import { account, email, opportunity } from "../../shared/model.g";
import { currentUserId, openRecord, xrm } from "../../shared/xrm";
import type { ConversationInfo, RecordInfo } from "../contracts.g";
import { bodyOf, type Summary } from "./content";

const Sender = 1;
const Recipient = 2;

const sets: Record<string, string> = {
  [account.logicalName]: account.entitySetName,
  [opportunity.logicalName]: opportunity.entitySetName,
};

const party = (userId: string, mask: number) => ({
  "partyid_systemuser@odata.bind": `/systemusers(${userId})`,
  participationtypemask: mask,
});

/** Makes the e-mail as a draft, from whoever sends it to the others who took part, and opens it: it is sent from there. */
export async function draftMail(
  { manager, rep, coaches }: ConversationInfo,
  record: RecordInfo | null,
  summary: Summary,
): Promise<void> {
  const own = currentUserId();
  const others = [manager, rep, ...coaches].filter((person) => person !== null).filter(({ id }) => id !== own);
  const set = record && sets[record.table];
  const { id } = await xrm().WebApi.createRecord(email.logicalName, {
    subject: summary.subject,
    description: bodyOf(summary),
    ...(record && set && { [`regardingobjectid_${record.table}_email@odata.bind`]: `/${set}(${record.id})` }),
    email_activity_parties: [
      party(own, Sender),
      ...[...new Set(others.map((person) => person.id))].map((to) => party(to, Recipient)),
    ],
  });
  await openRecord(email.logicalName, id);
}
