import { formatDay } from "../../shared/dates";
import { openDialog } from "../../shared/dialog";
import { coach_conversation_statecode, coach_verdict } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { ConversationInfo } from "../contracts.g";
import * as strings from "./strings";
import { verdictName } from "./verdict";

const Size = { width: 60, height: 80 };

/** What a conversation came to that is over: when, how long, what the rep said. */
export function Ended({ conversation }: { conversation: ConversationInfo }) {
  const { id, state, subject, completedOn, minutes, verdict, offPlan } = conversation;
  const isCancelled = state === coach_conversation_statecode.Canceled;
  const facts = isCancelled
    ? [text(strings.wasCancelled)]
    : [
        text(strings.heldOn, formatDay(completedOn ?? "")),
        ...(minutes === null ? [] : [text(strings.minutesRunning, minutes)]),
        ...(offPlan ? [text(strings.offPlan)] : []),
        ...(verdict === coach_verdict.NotGiven ? [] : [text(strings.verdictSaid, verdictName(verdict))]),
      ];
  return (
    <section class="ended" aria-label={subject}>
      <h2>{subject}</h2>
      <p class="quiet">{facts.join(" · ")}</p>
      {!isCancelled && (
        <button
          class="add"
          onClick={() => void openDialog("coach_/conversations/summary/summary.html", { id }, strings.summary, Size)}
        >
          {text(strings.summary)}
        </button>
      )}
    </section>
  );
}
