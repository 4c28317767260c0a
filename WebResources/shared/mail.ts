import { activityparty_participationtypemask, email, systemuser } from "./model.g";
import { currentUserId, xrm } from "./xrm";

const escaped: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** What people wrote, as it stands: in a mail it is text, whatever is in it. */
export const encode = (words: string): string =>
  words.replace(/[&<>"']/g, (sign) => escaped[sign] ?? sign).replace(/\r?\n/g, "<br>");

/** Lines as a list; no list where there are none. */
export const list = (lines: string[]): string =>
  lines.length === 0 ? "" : `<ul>${lines.map((line) => `<li>${encode(line)}</li>`).join("")}</ul>`;

interface Mail {
  subject: string;
  /** HTML. */
  body: string;
  /** Users; whoever makes the mail is left out. */
  to: string[];
  /** The record it is about, and how a lookup is bound to it. */
  regarding?: { table: string; path: string };
}

const party = (user: string, participationtypemask: activityparty_participationtypemask) => ({
  "partyid_systemuser@odata.bind": `/${systemuser.entitySetName}(${user})`,
  participationtypemask,
});

/** Makes a draft from whoever is signed in, and answers its id: a person reads it before it is sent. */
export async function draftMail({ subject, body, to, regarding }: Mail): Promise<string> {
  const sender = currentUserId();
  const recipients = [...new Set(to)].filter((user) => user !== sender);
  const { id } = await xrm().WebApi.createRecord(email.logicalName, {
    subject,
    description: body,
    ...(regarding && { [`regardingobjectid_${regarding.table}_email@odata.bind`]: regarding.path }),
    email_activity_parties: [
      party(sender, activityparty_participationtypemask.Sender),
      ...recipients.map((user) => party(user, activityparty_participationtypemask.ToRecipient)),
    ],
  });
  return id;
}
