import { formatDay } from "../../shared/dates";
import { formatNumber } from "../../shared/format";
import { coach_questionkind } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { AnswerInfo, QuestionInfo } from "../contracts.g";
import * as strings from "./strings";

/** An answer as it is typed: text for words and choices, a number for numbers, ratings and yes/no (1 and 0), else a day. */
export type Typed = Pick<AnswerInfo, "text" | "number" | "date">;

export const inWords = (words: string): Typed => ({ text: words, number: null, date: null });
export const inNumbers = (number: number | null): Typed => ({ text: null, number, date: null });

export const isBlank = ({ text: words, number, date }: Typed): boolean =>
  number === null && date === null && (words ?? "").trim() === "";

/** What was answered, as a person reads it. */
export function answerText({ kind }: Pick<QuestionInfo, "kind">, answer: Typed | null): string {
  if (answer === null || isBlank(answer)) return text(strings.notAnswered);
  if (answer.date !== null) return formatDay(answer.date);
  if (answer.number === null) return answer.text ?? "";
  if (kind === coach_questionkind.YesNo) return text(answer.number === 1 ? strings.yes : strings.no);
  if (kind === coach_questionkind.Rating) return text(strings.rating, answer.number);
  return formatNumber(answer.number);
}
