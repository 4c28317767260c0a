import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { AnswerInfo, ConversationInfo, QuestionInfo } from "../contracts.g";
import type { Typed } from "./answer";
import { AnswerSaver, type AnswerRow, type SaveState } from "./AnswerSaver";
import { saveAnswer } from "./answerStore";
import { keepUnsent, readUnsent } from "./unsent";

const rowOf = (answer: AnswerInfo | null): AnswerRow | null => answer && { id: answer.id, version: answer.rowVersion };

export interface SavedAnswers {
  /** What is typed here, else what was read. */
  of: (question: QuestionInfo) => Typed | null;
  isTyped: (question: QuestionInfo) => boolean;
  /** Somebody else answered it while it was typed here. */
  isOvertaken: (question: QuestionInfo) => boolean;
  change: (question: QuestionInfo, typed: Typed) => void;
  takeTheirs: (question: QuestionInfo) => void;
  flush: () => Promise<void>;
  state: SaveState;
}

/** The answers of a conversation as they are typed, and how far they are saved. */
export function useSavedAnswers(conversation: ConversationInfo, onOvertaken: () => void): SavedAnswers {
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(new Map());
  const [overtaken, setOvertaken] = useState<ReadonlySet<string>>(new Set());
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const again = useRef(onOvertaken);
  again.current = onOvertaken;
  const kept = useRef<AnswerSaver>(undefined);
  const saver = (kept.current ??= new AnswerSaver(
    (questionId, answer, row) => saveAnswer(conversation.id, questionId, answer, row),
    {
      saved: setState,
      unsent: (unsent) => keepUnsent(conversation.id, unsent),
      overtaken: (ids) => {
        setOvertaken(ids);
        if (ids.size > 0) again.current();
      },
    },
  ));

  const forget = (ids: string[]) =>
    setTyped((before) => new Map([...before].filter(([questionId]) => !ids.includes(questionId))));

  // What an earlier page could not send goes out now.
  useEffect(() => {
    const questions = conversation.sections.flatMap((section) => section.questions);
    for (const { questionId, typed: words, row } of readUnsent(conversation.id)) {
      const question = questions.find(({ id }) => id === questionId);
      if (!question?.mayAnswer) continue;
      setTyped((before) => new Map(before).set(questionId, words));
      saver.takeUp(questionId, words, row, rowOf(question.answer));
    }
  }, []);

  // What is read anew is shown where nothing newer is typed here.
  useEffect(() => {
    const questions = conversation.sections.flatMap((section) => section.questions);
    forget(questions.filter(({ id, answer }) => saver.see(id, rowOf(answer))).map(({ id }) => id));
  }, [conversation]);

  const flush = useCallback(() => saver.flush(), [saver]);
  // Closing mid-way loses nothing: what is still waiting goes out when the pane does.
  useEffect(() => {
    const leave = () => void flush().catch(() => undefined);
    window.addEventListener("pagehide", leave);
    window.addEventListener("online", leave);
    return () => {
      window.removeEventListener("online", leave);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [flush]);

  return {
    of: ({ id, answer }) => typed.get(id) ?? answer,
    isTyped: ({ id }) => typed.has(id),
    isOvertaken: ({ id }) => overtaken.has(id),
    change: ({ id }, answer) => {
      setTyped((before) => new Map(before).set(id, answer));
      saver.change(id, answer);
    },
    takeTheirs: ({ id }) => {
      saver.giveWay(id);
      forget([id]);
    },
    flush,
    state,
  };
}
