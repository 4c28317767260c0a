import { formatDay } from "../../shared/dates";
import { draftMail, encode, list } from "../../shared/mail";
import { text } from "../../shared/text";
import type { ReviewInfo, ReviewItemInfo } from "../contracts.g";
import * as strings from "./strings";
import { changeWords, stateWords } from "./words";

const promisesOf = ({ promises }: ReviewItemInfo): string[] =>
  promises.map(({ subject, ownerName, day }) => {
    const what = `${ownerName}: ${subject}`;
    return day === null ? what : text(strings.summaryBy, what, formatDay(day));
  });

/** The summary as the body of an e-mail. */
export const bodyOf = (review: ReviewInfo): string =>
  [
    `<h2>${encode(review.name)}</h2>`,
    ...review.items.map(
      (item) =>
        `<h3>${encode(item.name)} (${encode(stateWords(review, item))})</h3>${list(changeWords(item))}${list(promisesOf(item))}`,
    ),
  ].join("\n");

/** Makes a draft to the reps whose deals were reviewed, and answers its id. It is about many deals, so it stands with none of them. */
export const mailSummary = (review: ReviewInfo): Promise<string> =>
  draftMail({
    subject: `${text(strings.summary)}: ${review.name}`,
    body: bodyOf(review),
    to: review.items.flatMap(({ rep }) => (rep === null ? [] : [rep.id])),
  });
