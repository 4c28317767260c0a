import type { coach_verdict } from "../shared/model.g";
import { send } from "../shared/webApi";
import type { CoachingContext } from "./contracts.g";

/** What is known about a record, or about a conversation and what that is about. */
export async function getCoachingContext(table: string, id: string): Promise<CoachingContext> {
  const answer = await send<{ Context: string }>(
    "GET",
    `coach_GetCoachingContext(RegardingTable=@table,RegardingId=@id)?@table='${table}'&@id=${id}`,
  );
  return JSON.parse(answer.Context) as CoachingContext;
}

/** About a record; or the scheduled conversation itself, which begins. */
export async function startConversation(table: string, id: string, templateId?: string): Promise<void> {
  await send("POST", "coach_StartConversation", { RegardingTable: table, RegardingId: id, TemplateId: templateId });
}

/** Without minutes, the server says how long it took. */
export async function completeConversation(conversationId: string, minutes: number | undefined): Promise<void> {
  await send("POST", "coach_CompleteConversation", { ConversationId: conversationId, Minutes: minutes });
}

/** Takes back the beginning of one in which nothing was said yet. */
export async function discardConversation(conversationId: string): Promise<void> {
  await send("POST", "coach_DiscardConversation", { ConversationId: conversationId });
}

export async function giveVerdict(conversationId: string, verdict: coach_verdict, words: string): Promise<void> {
  await send("POST", "coach_GiveVerdict", {
    ConversationId: conversationId,
    Verdict: verdict,
    Text: words === "" ? undefined : words,
  });
}
