import { text } from "../../shared/text";
import type { QuestionInfo } from "../contracts.g";
import * as strings from "./strings";

/** What is asked, and whether it must be answered. */
export function Prompt({ question }: { question: QuestionInfo }) {
  return (
    <>
      {question.prompt}
      {question.required && <span class="quiet"> ({text(strings.required)})</span>}
    </>
  );
}
