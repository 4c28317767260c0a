import { coach_questionkind } from "../../shared/model.g";
import { NumberField } from "../../shared/NumberField";
import { text } from "../../shared/text";
import type { Answer, Question } from "./conversation";
import { answerId } from "./focus";
import { Prompt } from "./Prompt";
import { Radios } from "./Radios";
import * as strings from "./strings";

interface Props {
  question: Question;
  /** What the column of the record says that the question is about. */
  beside: string | undefined;
  answer: Answer | undefined;
  missing: boolean;
  onChange: (answer: { text: string | null; number: number | null }) => void;
}

/** One question: its prompt, the help beneath, the record's column beside it where the template says so, and its input. */
export function AnswerField({ question, beside, answer, missing, onChange }: Props) {
  const group = question.kind === coach_questionkind.Rating || question.kind === coach_questionkind.YesNo;
  const id = answerId(question.id);
  const described = [question.help !== null ? `${id}-help` : "", missing ? `${id}-missing` : ""].join(" ").trim();
  const notes = (
    <>
      {question.help !== null && (
        <p id={`${id}-help`} class="quiet help">
          {question.help}
        </p>
      )}
      {beside !== undefined && <p class="record-column">{beside}</p>}
    </>
  );
  const flaw = missing && (
    <p id={`${id}-missing`} class="bad">
      ⚑ {text(strings.answerMissing)}
    </p>
  );
  if (group) {
    return (
      <fieldset class="question" aria-describedby={described}>
        <legend>
          <Prompt question={question} />
        </legend>
        {notes}
        <Choices question={question} answer={answer} onChange={onChange} />
        {flaw}
      </fieldset>
    );
  }
  return (
    <div class="question">
      <label for={id}>
        <Prompt question={question} />
      </label>
      {notes}
      <Input id={id} described={described} question={question} answer={answer} missing={missing} onChange={onChange} />
      {flaw}
    </div>
  );
}

function Choices({ question, answer, onChange }: Pick<Props, "question" | "answer" | "onChange">) {
  const rating = question.kind === coach_questionkind.Rating;
  const options: [number, string, string?][] = rating
    ? [1, 2, 3, 4, 5].map((value) => [value, String(value), text(strings.rating, value)])
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
        onChoose={(number) => onChange({ text: null, number })}
      />
      {rating && (
        <span class="quiet help">
          {text(strings.ratingLow)}, {text(strings.ratingHigh)}
        </span>
      )}
    </div>
  );
}

interface InputProps extends Pick<Props, "question" | "answer" | "missing" | "onChange"> {
  id: string;
  described: string;
}

function Input({ id, described, question, answer, missing, onChange }: InputProps) {
  const shared = { id, "aria-describedby": described, "aria-invalid": missing, "aria-required": question.required };
  if (question.kind === coach_questionkind.Number) {
    return (
      <NumberField
        id={id}
        value={answer?.number ?? null}
        invalid={missing}
        required={question.required}
        describedBy={described}
        onChange={(number) => onChange({ text: null, number })}
      />
    );
  }
  if (question.kind === coach_questionkind.Choice) {
    return (
      <select
        {...shared}
        value={answer?.text ?? ""}
        onChange={(event) => onChange({ text: event.currentTarget.value, number: null })}
      >
        <option value="">{text(strings.choose)}</option>
        {question.choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  }
  return (
    <textarea
      {...shared}
      rows={3}
      value={answer?.text ?? ""}
      onInput={(event) => onChange({ text: event.currentTarget.value, number: null })}
    />
  );
}
