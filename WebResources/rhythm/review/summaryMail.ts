import { formatDay } from "../../shared/dates";
import { activityparty_participationtypemask, email, systemuser } from "../../shared/model.g";
import { text } from "../../shared/text";
import { xrm } from "../../shared/xrm";
import type { ReviewInfo, ReviewItemInfo } from "../contracts.g";
import * as strings from "./strings";
import { changeWords, stateWords } from "./words";

/** Names and promises are what people wrote: in a mail they are text, whatever stands in them. */
const encoded = (written: string): string =>
  written.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);

const listed = (lines: string[]): string =>
  lines.length === 0 ? "" : `<ul>${lines.map((line) => `<li>${encoded(line)}</li>`).join("")}</ul>`;

const promisesOf = ({ promises }: ReviewItemInfo): string[] =>
  promises.map(({ subject, ownerName, day }) => {
    const what = `${ownerName}: ${subject}`;
    return day === null ? what : text(strings.summaryBy, what, formatDay(day));
  });

/** The summary as the body of an e-mail. */
export const bodyOf = (review: ReviewInfo): string =>
  [
    `<h2>${encoded(review.name)}</h2>`,
    ...review.items.map(
      (item) =>
        `<h3>${encoded(item.name)} (${encoded(stateWords(review, item))})</h3>${listed(changeWords(item))}${listed(promisesOf(item))}`,
    ),
  ].join("\n");

/** The reps whose deals were reviewed. */
export function repsOf({ items, manager }: ReviewInfo): string[] {
  const reps = items.flatMap(({ rep }) => (rep === null || rep.id === manager.id ? [] : [rep.id]));
  return [...new Set(reps)];
}

/** Makes a draft to the reps, and answers its id: a person reads it before it is sent. */
export async function draftMail(review: ReviewInfo): Promise<string> {
  const party = (user: string, participationtypemask: activityparty_participationtypemask) => ({
    "partyid_systemuser@odata.bind": `/${systemuser.entitySetName}(${user})`,
    participationtypemask,
  });
  const { id } = await xrm().WebApi.createRecord(email.logicalName, {
    subject: `${text(strings.summary)}: ${review.name}`,
    description: bodyOf(review),
    email_activity_parties: [
      party(review.manager.id, activityparty_participationtypemask.Sender),
      ...repsOf(review).map((rep) => party(rep, activityparty_participationtypemask.ToRecipient)),
    ],
  });
  return id;
}
