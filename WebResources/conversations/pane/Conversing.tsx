import { useEffect, useState } from "preact/hooks";
import { text } from "../../shared/text";
import { currentUserId } from "../../shared/xrm";
import type { CoachingContext } from "../contracts";
import { BeforeStart } from "./BeforeStart";
import { OpenConversation } from "./OpenConversation";
import type { Rights } from "./rights";
import * as strings from "./strings";

interface Props {
  context: CoachingContext;
  rights: Rights;
  onChanged: () => void;
}

/** For who coaches: the start of a conversation, the one that is open, and that it is completed. */
export function Conversing({ context, rights, onChanged }: Props) {
  const { record, openConversationId } = context;
  const [open, setOpen] = useState(openConversationId);
  const [completed, setCompleted] = useState(false);
  useEffect(() => setOpen(openConversationId), [context]);
  // Nobody coaches themselves: a rep comes for the path to quota, the commitments and the verdict.
  if (!rights.coach || currentUserId() === record.repId.toLowerCase()) return null;

  const turnTo = (conversationId: string | null) => {
    setCompleted(conversationId === null);
    setOpen(conversationId);
    onChanged();
  };
  return (
    <>
      {completed && (
        <p class="notice good" role="status">
          {text(strings.completed, record.repName)}
        </p>
      )}
      {open === null ? (
        <BeforeStart context={context} onStarted={turnTo} />
      ) : (
        <OpenConversation
          key={open}
          id={open}
          record={record}
          offPlan={context.targets.length === 0}
          onCompleted={() => turnTo(null)}
        />
      )}
    </>
  );
}
