import { formatDay } from "../../shared/dates";
import { formatNumber } from "../../shared/format";
import { coach_questionkind } from "../../shared/model.g";
import { text, type Text } from "../../shared/text";
import type { AnswerInfo, QuestionInfo } from "../contracts.g";
import { Evidence } from "./evidence";
import * as strings from "./strings";

const evidence: Record<number, Text> = {
  [Evidence.unknown]: strings.evidenceUnknown,
  [Evidence.claimed]: strings.evidenceClaimed,
  [Evidence.verified]: strings.evidenceVerified,
};

/** An answer as it is typed: text for words and choices, a number for numbers, ratings and yes/no (1 and 0), else a day. */
export type Typed = Pick<AnswerInfo, "text" | "number" | "date"> &
  Partial<Pick<AnswerInfo, "sourceTable" | "sourceId">>;

export const inWords = (words: string): Typed => ({ text: words, number: null, date: null });
export const inNumbers = (number: number | null): Typed => ({ text: null, number, date: null });

/** Evidence that is verified by a record. */
export const shownBy = (sourceTable: string, sourceId: string): Typed => ({
  ...inNumbers(Evidence.verified),
  sourceTable,
  sourceId,
});

export const isBlank = ({ text: words, number, date }: Typed): boolean =>
  number === null && date === null && (words ?? "").trim() === "";

/** What was answered, as a person reads it. */
export function answerText({ kind }: Pick<QuestionInfo, "kind">, answer: Typed | null): string {
  if (answer === null || isBlank(answer)) return text(strings.notAnswered);
  if (answer.date !== null) return formatDay(answer.date);
  if (answer.number === null) return answer.text ?? "";
  if (kind === coach_questionkind.YesNo) return text(answer.number === 1 ? strings.yes : strings.no);
  if (kind === coach_questionkind.Evidence) return text(evidence[answer.number] ?? strings.notAnswered);
  if (kind === coach_questionkind.Rating) return text(strings.rating, answer.number);
  return formatNumber(answer.number);
}
