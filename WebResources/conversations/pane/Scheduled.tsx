import { coach_conversation } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import * as common from "../../shared/strings";
import { formatMoment } from "../../shared/times";
import { useWork } from "../../shared/useWork";
import type { ConversationInfo } from "../contracts.g";
import { startConversation } from "../conversationApi";
import * as strings from "./strings";

interface Props {
  conversation: ConversationInfo;
  onStarted: () => Promise<unknown>;
}

/** A conversation that has its day: when, and its start. What it asks stands below, to be prepared. */
export function Scheduled({ conversation, onStarted }: Props) {
  const { id, subject, scheduledStart, mayBegin } = conversation;
  const { busy, problem, run } = useWork(common.nothingChanged);
  const start = async () => {
    await startConversation(coach_conversation.logicalName, id);
    await onStarted();
  };
  return (
    <section class="start" aria-label={text(strings.scheduled)}>
      <p>
        <strong>{subject}</strong>
        {scheduledStart !== null && (
          <span class="quiet"> · {text(strings.scheduledFor, formatMoment(scheduledStart))}</span>
        )}
      </p>
      {mayBegin && (
        <button class="primary" disabled={busy} onClick={() => void run(start)}>
          {busy ? text(strings.starting) : text(strings.start)}
        </button>
      )}
      <Problem message={problem} />
    </section>
  );
}
