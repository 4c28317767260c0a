import { text } from "../../shared/text";
import type { Question } from "./conversation";
import * as strings from "./strings";

/** What is asked, and whether it must be answered. */
export function Prompt({ question }: { question: Question }) {
  return (
    <>
      {question.prompt}
      {question.required && <span class="quiet"> ({text(strings.required)})</span>}
    </>
  );
}
