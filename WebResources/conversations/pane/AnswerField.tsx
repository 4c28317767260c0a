import { coach_questionkind } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { QuestionInfo, RecordInfo } from "../contracts.g";
import { inNumbers, type Typed } from "./answer";
import { AnswerInput } from "./AnswerInput";
import { EvidenceField } from "./EvidenceField";
import { answerId } from "./focus";
import { Missing, missingId } from "./Missing";
import { Notes, notesId } from "./Notes";
import { Overtaken } from "./Overtaken";
import { Prompt } from "./Prompt";
import { Radios } from "./Radios";
import * as strings from "./strings";
import type { SavedAnswers } from "./useSavedAnswers";

const inChoices = [coach_questionkind.Rating, coach_questionkind.YesNo, coach_questionkind.Evidence];

interface Props {
  question: QuestionInfo;
  answers: SavedAnswers;
  missing: boolean;
  record: RecordInfo | null;
}

/** One question: its prompt, the help beneath, the record's column beside it where the template says so, and its input. */
export function AnswerField({ question, answers, missing, record }: Props) {
  const id = answerId(question.id);
  const answer = answers.of(question);
  const onChange = (typed: Typed) => answers.change(question, typed);
  const described = `${notesId(id)} ${missing ? missingId(id) : ""}`;
  const flaws = (
    <>
      {missing && <Missing id={id} />}
      {answers.isOvertaken(question) && <Overtaken question={question} answers={answers} />}
    </>
  );
  if (inChoices.includes(question.kind)) {
    return (
      <fieldset class="question" aria-describedby={described}>
        <legend>
          <Prompt question={question} />
        </legend>
        <Notes question={question} id={id} />
        {question.kind === coach_questionkind.Evidence ? (
          <EvidenceField question={question} record={record} answer={answer} onChange={onChange} />
        ) : (
          <Choices question={question} answer={answer} onChange={onChange} />
        )}
        {flaws}
      </fieldset>
    );
  }
  return (
    <div class="question">
      <label for={id}>
        <Prompt question={question} />
      </label>
      <Notes question={question} id={id} />
      <AnswerInput
        id={id}
        described={described}
        question={question}
        answer={answer}
        missing={missing}
        onChange={onChange}
      />
      {flaws}
    </div>
  );
}

interface ChoicesProps {
  question: QuestionInfo;
  answer: Typed | null;
  onChange: (typed: Typed) => void;
}

function Choices({ question, answer, onChange }: ChoicesProps) {
  const rating = question.kind === coach_questionkind.Rating;
  const options: [number, string, string?][] = rating
    ? [1, 2, 3, 4, 5].map((value) => [value, String(value), question.choices[value - 1] ?? text(strings.rating, value)])
    : [
        [1, text(strings.yes)],
        [0, text(strings.no)],
      ];
  return (
    <div class="choices">
      <Radios
        name={question.id}
        id={answerId(question.id)}
        options={options}
        chosen={answer?.number}
        onChoose={(number) => onChange(inNumbers(number))}
      />
      {rating && question.choices.length > 0 && (
        <span class="quiet help">
          {question.choices.map((level, index) => `${String(index + 1)} ${level}`).join(" · ")}
        </span>
      )}
      {rating && question.help === null && question.choices.length === 0 && (
        <span class="quiet help">
          {text(strings.ratingLow)}, {text(strings.ratingHigh)}
        </span>
      )}
    </div>
  );
}
