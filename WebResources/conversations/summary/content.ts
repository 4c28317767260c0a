import { formatDay } from "../../shared/dates";
import { encode, list } from "../../shared/mail";
import { coach_questionkind } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { CoachingContext, ConversationInfo } from "../contracts.g";
import { answerText } from "../pane/answer";
import * as strings from "./strings";

/** What a summary says. Private points and the verdict are not for others: they are never in it. */
export interface Summary {
  subject: string;
  who: string;
  points: string[];
  sections: { name: string; answers: { prompt: string; answer: string }[] }[];
  promises: string[];
}

export function summaryOf(conversation: ConversationInfo, points: CoachingContext["points"]): Summary {
  const { subject, manager, rep, completedOn, minutes, sections, promises } = conversation;
  const who = text(strings.summaryWho, manager?.name ?? "", rep?.name ?? "", formatDay(completedOn ?? ""));
  return {
    subject,
    who: minutes === null ? who : `${who} · ${text(strings.minutesRunning, minutes)}`,
    points: points.filter(({ isPrivate }) => !isPrivate).map((point) => point.text),
    sections: sections
      .map(({ name, questions }) => ({
        name,
        answers: questions
          .filter(
            ({ answer, isAnswered, kind }) => isAnswered && answer !== null && kind !== coach_questionkind.Commitment,
          )
          .map((question) => ({ prompt: question.prompt, answer: answerText(question, question.answer) })),
      }))
      .filter(({ answers }) => answers.length > 0),
    promises: promises.map(
      ({ subject: what, ownerName, day }) =>
        `${what} · ${day === null ? ownerName : text(strings.summaryBy, ownerName, formatDay(day))}`,
    ),
  };
}

/** Lines below a heading; neither where there are none. */
const section = (title: string, lines: string[]): string =>
  lines.length === 0 ? "" : `<h3>${encode(title)}</h3>${list(lines)}`;

/** The same as the body of an e-mail. */
export const bodyOf = ({ subject, who, points, sections, promises }: Summary): string =>
  [
    `<h2>${encode(subject)}</h2><p>${encode(who)}</p>`,
    section(text(strings.talkedAbout), points),
    ...sections.map(
      ({ name, answers }) =>
        `<h3>${encode(name)}</h3>${answers.map(({ prompt, answer }) => `<p><b>${encode(prompt)}</b><br>${encode(answer)}</p>`).join("")}`,
    ),
    section(text(strings.summaryPromises), promises),
  ].join("");
