import {
  coach_answer,
  coach_conversation,
  coach_question,
  type coach_answer_row,
  type coach_conversation_row,
  type coach_template_row,
} from "../../shared/model.g";
import { readCommitments } from "./commitmentStore";
import { readRows } from "../../shared/rows";
import { xrm } from "../../shared/xrm";
import { toSections, type Answer, type Conversation, type Question, type QuestionRow } from "./conversation";

type ConversationRow = coach_conversation_row & { coach_templateid?: coach_template_row | null };

/** Reads a started conversation: four requests, three of them side by side, whatever its length. */
export async function readConversation(id: string): Promise<Conversation> {
  const head = xrm().WebApi.retrieveRecord(
    coach_conversation.logicalName,
    id,
    "?$select=actualstart,createdon,_coach_templateid_value&$expand=coach_templateid($select=coach_name)",
  ) as PromiseLike<ConversationRow>;
  const answers = readAnswers(id);
  const commitments = readCommitments(id);
  const row = await head;
  return {
    id,
    startedOn: new Date(row.actualstart ?? row.createdon ?? Date.now()),
    templateName: row.coach_templateid?.coach_name ?? "",
    sections: toSections(await readQuestions(row._coach_templateid_value ?? "")),
    answers: await answers,
    commitments: await commitments,
  };
}

async function readQuestions(templateId: string): Promise<QuestionRow[]> {
  return readRows<QuestionRow>(
    coach_question.logicalName,
    `?$select=coach_prompt,coach_help,coach_kind,coach_required,coach_choices,coach_column,coach_order&$filter=coach_sectionid/coach_templateid/coach_templateid eq ${templateId}&$expand=coach_sectionid($select=coach_name,coach_order)&$orderby=coach_order`,
  );
}

async function readAnswers(conversationId: string): Promise<Map<string, Answer>> {
  const rows = await readRows<coach_answer_row>(
    coach_answer.logicalName,
    `?$select=coach_text,coach_number,_coach_questionid_value&$filter=_coach_conversationid_value eq ${conversationId}`,
  );
  return new Map(
    rows.map((row) => [
      row._coach_questionid_value ?? "",
      { id: row.coach_answerid ?? null, text: row.coach_text ?? null, number: row.coach_number ?? null },
    ]),
  );
}

/** Writes one answer, the first time as a new row with the prompt as it reads now. */
export async function saveAnswer(conversationId: string, question: Question, answer: Answer): Promise<string> {
  const values = { coach_text: answer.text, coach_number: answer.number };
  if (answer.id !== null) {
    await xrm().WebApi.updateRecord(coach_answer.logicalName, answer.id, values);
    return answer.id;
  }
  const created = await xrm().WebApi.createRecord(coach_answer.logicalName, {
    ...values,
    coach_prompt: question.prompt,
    "coach_conversationid@odata.bind": `/coach_conversations(${conversationId})`,
    "coach_questionid@odata.bind": `/coach_questions(${question.id})`,
  });
  return created.id;
}
