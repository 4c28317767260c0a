import { coach_answer, coach_conversation, coach_question } from "../../shared/model.g";
import { text } from "../../shared/text";
import { Refusal, send } from "../../shared/webApi";
import type { Typed } from "./answer";
import { AnswerChanged, type AnswerRow } from "./AnswerSaver";
import * as strings from "./strings";

interface Written {
  [coach_answer.primaryId]: string;
  "@odata.etag": string;
}

const select = `?$select=${coach_answer.primaryId}`;
/** A newer version, or no such row any more. */
const overtaken = [412, 404];

/** Writes an answer, the first time as a new row; not over one that nobody here has seen. */
export async function saveAnswer(
  conversationId: string,
  questionId: string,
  { text: coach_text, number: coach_number, date: coach_date, sourceTable, sourceId }: Typed,
  row: AnswerRow | null,
): Promise<AnswerRow> {
  const source = sourceTable && sourceId ? { coach_sourcetable: sourceTable, coach_sourceid: sourceId } : {};
  const values = { coach_text, coach_number, coach_date, ...source };
  try {
    const written = row
      ? await send<Written>("PATCH", `${coach_answer.entitySetName}(${row.id})${select}`, values, row.version ?? "*")
      : await send<Written>("POST", coach_answer.entitySetName + select, {
          ...values,
          "coach_conversationid@odata.bind": `/${coach_conversation.entitySetName}(${conversationId})`,
          "coach_questionid@odata.bind": `/${coach_question.entitySetName}(${questionId})`,
        });
    return { id: written.coach_answerid, version: written["@odata.etag"] };
  } catch (error) {
    if (error instanceof Refusal && overtaken.includes(error.status)) throw new AnswerChanged(text(strings.overtaken));
    throw error;
  }
}
