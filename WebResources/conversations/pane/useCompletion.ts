import { useEffect, useState } from "preact/hooks";
import * as common from "../../shared/strings";
import { useWork } from "../../shared/useWork";
import type { CoachingContext, ConversationInfo } from "../contracts.g";
import { completeConversation } from "../conversationApi";
import type { SavedAnswers } from "./useSavedAnswers";

interface Parts {
  conversation: ConversationInfo;
  answers: SavedAnswers;
  onChanged: () => Promise<CoachingContext | undefined>;
  onCompleted: () => Promise<unknown>;
  /** Brings a question into view, with the keyboard in it. */
  ask: (within: ConversationInfo, questionId: string | undefined) => void;
}

export interface Completion {
  busy: boolean;
  problem: string | undefined;
  /** What was typed; nothing leaves it to the server's clock. */
  minutes: number | null;
  setMinutes: (minutes: number | null) => void;
  /** The questions to flag: nobody is told before it matters. */
  missing: string[];
  complete: () => Promise<void>;
}

/** Completes a conversation. The server says what it misses, which is flagged where it is asked, and has the last word. */
export function useCompletion({ conversation, answers, onChanged, onCompleted, ask }: Parts): Completion {
  const { busy, problem, run } = useWork(common.nothingChanged);
  const [minutes, setMinutes] = useState<number | null>(null);
  const [isTried, setTried] = useState(false);

  // What is flagged is asked of the server again once more is saved.
  useEffect(() => {
    if (isTried && answers.state.kind === "saved") void onChanged();
  }, [answers.state]);

  const send = async () => {
    await answers.flush();
    const now = (await onChanged())?.conversation;
    if (now && now.missing.length > 0) return ask(now, now.missing[0]);
    await completeConversation(conversation.id, minutes ?? undefined);
    await onCompleted();
  };
  const complete = async () => {
    setTried(true);
    await run(send);
  };
  return {
    busy,
    problem,
    minutes,
    setMinutes,
    missing: isTried ? conversation.missing : [],
    complete,
  };
}
