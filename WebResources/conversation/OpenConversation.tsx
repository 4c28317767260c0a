import { useEffect, useState } from "preact/hooks";
import type { RecordFacts } from "../shared/coachingApi";
import { text } from "../shared/strings";
import { messageOf } from "../shared/xrm";
import type { Conversation } from "./conversation";
import { readConversation } from "./conversationStore";
import { Questions } from "./Questions";

interface Props {
  id: string;
  record: RecordFacts;
  offPlan: boolean;
  onCompleted: () => void;
}

/** Reads a started conversation, so that one that was left half-way goes on where it stopped. */
export function OpenConversation({ id, record, offPlan, onCompleted }: Props) {
  const [conversation, setConversation] = useState<Conversation>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    readConversation(id).then(setConversation, (error: unknown) => setProblem(text("loadFailed", messageOf(error))));
  }, [id]);

  if (problem !== undefined) {
    return (
      <p class="notice bad" role="alert">
        {problem}
      </p>
    );
  }
  if (!conversation) return <p class="quiet">{text("loading")} …</p>;
  return <Questions conversation={conversation} record={record} offPlan={offPlan} onCompleted={onCompleted} />;
}
