import type { QuestionInfo } from "../contracts.g";
import { answerText } from "./answer";
import { answerId } from "./focus";
import { Missing } from "./Missing";
import { Notes } from "./Notes";
import { Prompt } from "./Prompt";
import * as strings from "./strings";

/** A question that somebody else answers, or that is not asked any more: what was said. */
export function AnswerShown({ question, missing }: { question: QuestionInfo; missing: boolean }) {
  const id = answerId(question.id);
  return (
    <div class="question" role="group" aria-labelledby={`${id}-prompt`} id={id} tabIndex={-1}>
      <p id={`${id}-prompt`} class="prompt">
        <Prompt question={question} />
      </p>
      <Notes question={question} id={id} />
      <p class={question.isAnswered ? "said" : "quiet"}>{answerText(question, question.answer)}</p>
      {missing && <Missing id={id} what={strings.waitsForRep} />}
    </div>
  );
}
