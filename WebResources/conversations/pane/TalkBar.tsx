import { coach_conversation_statecode } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { formatClock } from "../../shared/times";
import type { ConversationInfo } from "../contracts.g";
import type { SaveState } from "./AnswerSaver";
import { CancelTalk } from "./CancelTalk";
import { DiscardTalk } from "./DiscardTalk";
import { MinutesField } from "./MinutesField";
import * as strings from "./strings";
import type { Completion } from "./useCompletion";
import type { SavedAnswers } from "./useSavedAnswers";

interface Props {
  conversation: ConversationInfo;
  answers: SavedAnswers;
  completion: Completion;
  clock: number;
  onChanged: () => Promise<unknown>;
}

/** The end of the pane, always in view: how long it took, what is still missing, Complete, and how far all is saved. */
export function TalkBar({ conversation, answers, completion, clock, onChanged }: Props) {
  const { state, mayComplete, mayCancel, mayDiscard, offPlan } = conversation;
  const { busy, problem, missing, minutes, setMinutes, complete } = completion;
  const mayEnd = state === coach_conversation_statecode.Open && mayComplete;
  return (
    <div class="talk-bar">
      {missing.length > 0 && (
        <p class="bad" role="alert">
          ⚑ {missing.length === 1 ? text(strings.missingOne) : text(strings.missing, missing.length)}
        </p>
      )}
      <Problem message={problem} />
      {mayEnd && (
        <div class="complete-line">
          <button class="primary" disabled={busy} onClick={() => void complete()}>
            {busy ? text(strings.completing) : text(strings.complete)}
          </button>
          <MinutesField said={minutes} clock={clock} onSay={setMinutes} />
        </div>
      )}
      <div class="quiet saved-line">
        <span>{text(offPlan ? strings.offPlan : strings.onPlan)}</span>
        <span aria-live="polite">{savedText(answers.state)}</span>
        {mayDiscard && <DiscardTalk conversation={conversation} onChanged={onChanged} />}
        {mayCancel && <CancelTalk conversation={conversation} onChanged={onChanged} />}
      </div>
    </div>
  );
}

function savedText(saved: SaveState): string {
  if (saved.kind === "saving") return text(strings.saving);
  if (saved.kind === "saved") return text(strings.savedAt, formatClock(saved.at));
  if (saved.kind !== "failed") return "";
  return saved.isTriedAgain ? text(strings.notSavedYet) : text(strings.notSaved, saved.message);
}
