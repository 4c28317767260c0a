import { callAction, callFunction, guid, integer, string } from "../shared/customApi";
import type { coach_verdict } from "../shared/model.g";
import type { CoachingContext } from "./contracts";

const record = { RegardingTable: string, RegardingId: guid };

export async function getCoachingContext(table: string, id: string): Promise<CoachingContext> {
  const answer = await callFunction<{ Context: string }>("coach_GetCoachingContext", record, {
    RegardingTable: table,
    RegardingId: id,
  });
  return JSON.parse(answer.Context) as CoachingContext;
}

export async function startConversation(table: string, id: string, templateId: string): Promise<string> {
  const types = { ...record, TemplateId: guid };
  const values = { RegardingTable: table, RegardingId: id, TemplateId: templateId };
  return (await callAction<{ ConversationId: string }>("coach_StartConversation", types, values)).ConversationId;
}

export async function completeConversation(conversationId: string, minutes: number): Promise<void> {
  await callAction(
    "coach_CompleteConversation",
    { ConversationId: guid, Minutes: integer },
    { ConversationId: conversationId, Minutes: minutes },
  );
}

export async function giveVerdict(conversationId: string, verdict: coach_verdict, words: string): Promise<void> {
  const types = { ConversationId: guid, Verdict: integer, Text: string };
  await callAction("coach_GiveVerdict", types, {
    ConversationId: conversationId,
    Verdict: verdict,
    Text: words === "" ? undefined : words,
  });
}
