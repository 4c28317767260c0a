import type { RecordFacts } from "../contracts";
import { Read, useRead } from "../../shared/useRead";
import { readConversation } from "./conversationStore";
import { Questions } from "./Questions";
import * as strings from "./strings";

interface Props {
  id: string;
  record: RecordFacts;
  offPlan: boolean;
  onCompleted: () => void;
}

/** Reads a started conversation, so that one that was left half-way goes on where it stopped. */
export function OpenConversation({ id, ...props }: Props) {
  const reading = useRead(() => readConversation(id), strings.loadFailed, [id]);
  return <Read of={reading}>{(conversation) => <Questions conversation={conversation} {...props} />}</Read>;
}
