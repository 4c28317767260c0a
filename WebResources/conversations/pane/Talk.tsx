import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { coach_conversation_statecode } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { CoachingContext, ConversationInfo } from "../contracts.g";
import { Agenda } from "./Agenda";
import { BeforeStart } from "./BeforeStart";
import { Ended } from "./Ended";
import { Scheduled } from "./Scheduled";
import * as strings from "./strings";

interface Props {
  context: CoachingContext;
  onChanged: () => Promise<CoachingContext | undefined>;
}

/** The conversation, however far it is: to be started, scheduled, going on, or over. */
export function Talk({ context, onChanged }: Props) {
  const { conversation, record } = context;
  const [asked, setAsked] = useState<string>();
  const completed = async () => {
    await onChanged();
    setAsked(conversation?.rep?.name);
  };
  return (
    <>
      <Asked name={asked} />
      {conversation ? (
        <>
          <Standing conversation={conversation} onStarted={onChanged} />
          <Agenda
            key={conversation.id}
            conversation={conversation}
            record={record}
            promiseDay={context.promiseDay}
            onChanged={onChanged}
            onCompleted={completed}
          />
        </>
      ) : (
        record && context.canStart && <BeforeStart context={context} record={record} onStarted={onChanged} />
      )}
    </>
  );
}

/** What is to be said of a conversation that is not going on. */
function Standing({ conversation, onStarted }: { conversation: ConversationInfo; onStarted: () => Promise<unknown> }) {
  if (conversation.state === coach_conversation_statecode.Open) return null;
  return conversation.state === coach_conversation_statecode.Scheduled ? (
    <Scheduled conversation={conversation} onStarted={onStarted} />
  ) : (
    <Ended conversation={conversation} />
  );
}

/** What becomes of a completed conversation; the keyboard goes there, as the button that was pressed is gone. */
function Asked({ name }: { name: string | undefined }) {
  const notice = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => notice.current?.focus(), [name]);
  return name === undefined ? null : (
    <p ref={notice} class="notice good" role="status" tabIndex={-1}>
      {text(strings.completed, name)}
    </p>
  );
}
