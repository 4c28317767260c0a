import { coach_conversation, coach_conversation_statecode, coach_conversation_statuscode } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import * as common from "../../shared/strings";
import { useWork } from "../../shared/useWork";
import { xrm } from "../../shared/xrm";
import type { ConversationInfo } from "../contracts.g";
import * as strings from "./strings";

interface Props {
  conversation: ConversationInfo;
  onChanged: () => Promise<unknown>;
}

/** Cancels a conversation that will not be held, after a question. */
export function CancelTalk({ conversation, onChanged }: Props) {
  const { busy, problem, run } = useWork(common.nothingChanged);
  const cancel = async () => {
    const answer = await xrm().Navigation.openConfirmDialog({
      text: text(strings.cancelText, conversation.subject),
      confirmButtonLabel: text(strings.cancelTalk),
    });
    if (!answer.confirmed) return;
    await xrm().WebApi.updateRecord(coach_conversation.logicalName, conversation.id, {
      statecode: coach_conversation_statecode.Canceled,
      statuscode: coach_conversation_statuscode.Canceled,
    });
    await onChanged();
  };
  return (
    <>
      <button class="link" disabled={busy} onClick={() => void run(cancel)}>
        {text(strings.cancelTalk)}
      </button>
      <Problem message={problem} />
    </>
  );
}
