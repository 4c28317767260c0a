import { currentUserId } from "../../shared/xrm";
import type { Typed } from "./answer";
import type { AnswerRow } from "./AnswerSaver";

/** An answer that was typed and has not reached the server: it outlives the page until it has. */
export interface Unsent {
  questionId: string;
  typed: Typed;
  /** What was seen of the answer when it was typed. */
  row: AnswerRow | null;
}

const keyOf = (conversationId: string): string => `coach_unsent:${currentUserId()}:${conversationId}`;

export function keepUnsent(conversationId: string, unsent: Unsent[]): void {
  try {
    if (unsent.length === 0) localStorage.removeItem(keyOf(conversationId));
    else localStorage.setItem(keyOf(conversationId), JSON.stringify(unsent));
  } catch {
    // A browser that keeps nothing: what is typed still waits in the page.
  }
}

export function readUnsent(conversationId: string): Unsent[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(conversationId)) ?? "[]") as Unsent[];
  } catch {
    return [];
  }
}
