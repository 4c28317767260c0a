import { text } from "../../shared/text";
import type { QuestionInfo } from "../contracts.g";
import { answerText } from "./answer";
import * as strings from "./strings";
import type { SavedAnswers } from "./useSavedAnswers";

/** Two wrote the same answer: what the other wrote is seen before one of them is chosen. */
export function Overtaken({ question, answers }: { question: QuestionInfo; answers: SavedAnswers }) {
  return (
    <div class="notice bad" role="alert">
      <p>{text(strings.overtakenBy, question.answer?.by ?? "")}</p>
      <blockquote>{answerText(question, question.answer)}</blockquote>
      <button onClick={() => answers.takeTheirs(question)}>{text(strings.overtakenTheirs)}</button>
    </div>
  );
}
