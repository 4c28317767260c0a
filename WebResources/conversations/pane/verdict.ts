import { coach_verdict } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { CoachingContext, VerdictAskedInfo } from "../contracts.g";
import * as strings from "./strings";

/** What a rep can say. */
export const verdicts = [coach_verdict.No, coach_verdict.Somewhat, coach_verdict.Yes] as const;

export function verdictName(verdict: coach_verdict): string {
  if (verdict === coach_verdict.Somewhat) return text(strings.verdictSomewhat);
  return text(verdict === coach_verdict.Yes ? strings.yes : strings.no);
}

/** What the rep is asked about now: the conversation that was opened, else the one that was held last. */
export function askedOf({ conversation, verdictsAsked }: CoachingContext): VerdictAskedInfo | undefined {
  if (!conversation?.mayJudge || conversation.verdict !== coach_verdict.NotGiven) return verdictsAsked[0];
  return {
    conversationId: conversation.id,
    subject: conversation.subject,
    managerName: conversation.manager?.name ?? "",
    on: conversation.completedOn ?? "",
  };
}
