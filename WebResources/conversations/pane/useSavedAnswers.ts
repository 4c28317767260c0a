import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { AnswerSaver, type SaveState } from "./AnswerSaver";
import type { Answer, Conversation, Question } from "./conversation";
import { saveAnswer } from "./conversationStore";

/** The answers as they are typed, and how far they are saved. */
export function useSavedAnswers(conversation: Conversation) {
  const [answers, setAnswers] = useState(conversation.answers);
  const [saved, setSaved] = useState<SaveState>({ kind: "idle" });
  const saver = useRef<AnswerSaver>(undefined);
  saver.current ??= new AnswerSaver(
    (question, answer) => saveAnswer(conversation.id, question, answer),
    conversation.answers,
    setSaved,
  );

  const change = useCallback((question: Question, answer: Pick<Answer, "text" | "number">) => {
    setAnswers((before) => new Map(before).set(question.id, { id: null, ...answer }));
    saver.current?.change(question, answer);
  }, []);
  const flush = useCallback(async () => saver.current?.flush(), []);

  // Closing mid-way loses nothing: what is still waiting goes out when the pane does.
  useEffect(() => () => void flush(), [flush]);
  useEffect(() => {
    const leave = () => void flush().catch(() => undefined);
    window.addEventListener("pagehide", leave);
    return () => window.removeEventListener("pagehide", leave);
  }, [flush]);

  return { answers, change, flush, saved };
}
