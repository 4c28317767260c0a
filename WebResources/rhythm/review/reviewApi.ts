import { callAction, callFunction, guid, string } from "../../shared/customApi";
import type { ReviewInfo, RunningReviewInfo, SuggestedDealInfo } from "../contracts.g";

/** Whose deals are asked for; nothing for those of everybody whom the user coaches. */
export interface Asked {
  repId?: string;
  /** Ids with commas between them. */
  deals?: string;
}

export interface Suggestion {
  deals: SuggestedDealInfo[];
  running: RunningReviewInfo[];
}

const types = { RepId: guid, OpportunityIds: string, ReviewId: guid, ItemId: guid };

export async function suggestReview({ repId, deals }: Asked): Promise<Suggestion> {
  const answer = await callFunction<{ Deals: string; Running: string }>("coach_SuggestReview", types, {
    RepId: repId,
    OpportunityIds: deals,
  });
  return {
    deals: JSON.parse(answer.Deals) as SuggestedDealInfo[],
    running: JSON.parse(answer.Running) as RunningReviewInfo[],
  };
}

export async function startReview({ repId }: Asked, deals: string[]): Promise<string> {
  const answer = await callAction<{ ReviewId: string }>("coach_StartPipelineReview", types, {
    RepId: repId,
    OpportunityIds: deals.join(","),
  });
  return answer.ReviewId;
}

export async function getReview(id: string): Promise<ReviewInfo> {
  const answer = await callFunction<{ Review: string }>("coach_GetPipelineReview", types, { ReviewId: id });
  return JSON.parse(answer.Review) as ReviewInfo;
}

export async function talkAbout(itemId: string): Promise<void> {
  await callAction<{ ConversationId: string }>("coach_StartReviewConversation", types, { ItemId: itemId });
}

export async function finishReview(id: string): Promise<void> {
  await callAction<{ Review: string }>("coach_FinishPipelineReview", types, { ReviewId: id });
}
