import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import * as common from "../../shared/strings";
import { useWork } from "../../shared/useWork";
import { xrm } from "../../shared/xrm";
import type { ConversationInfo } from "../contracts.g";
import { discardConversation } from "../conversationApi";
import * as strings from "./strings";

interface Props {
  conversation: ConversationInfo;
  onChanged: () => Promise<unknown>;
}

/** Takes back the beginning of a conversation in which nothing was said yet, after a question. */
export function DiscardTalk({ conversation, onChanged }: Props) {
  const { busy, problem, run } = useWork(common.nothingChanged);
  const discard = async () => {
    const answer = await xrm().Navigation.openConfirmDialog({
      text: text(strings.discardText, conversation.subject),
      confirmButtonLabel: text(strings.discardTalk),
    });
    if (!answer.confirmed) return;
    await discardConversation(conversation.id);
    await onChanged();
  };
  return (
    <>
      <button class="link" disabled={busy} onClick={() => void run(discard)}>
        {text(strings.discardTalk)}
      </button>
      <Problem message={problem} />
    </>
  );
}
