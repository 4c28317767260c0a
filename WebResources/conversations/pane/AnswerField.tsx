import type { RecordFacts } from "../contracts";
import { coach_questionkind } from "../../shared/model.g";
import { text } from "../../shared/text";
import { RecordColumn } from "./RecordColumn";
import type { Answer, Question } from "./conversation";
import * as strings from "./strings";

interface Props {
  question: Question;
  record: RecordFacts;
  answer: Answer | undefined;
  missing: boolean;
  onChange: (answer: { text: string | null; number: number | null }) => void;
}

/** One question: its prompt, the help beneath, the record's column beside it where the template says so, and its input. */
export function AnswerField({ question, record, answer, missing, onChange }: Props) {
  const group = question.kind === coach_questionkind.Rating || question.kind === coach_questionkind.YesNo;
  const id = `answer-${question.id}`;
  const described = [question.help !== null ? `${id}-help` : "", missing ? `${id}-missing` : ""].join(" ").trim();
  const prompt = (
    <>
      {question.prompt}
      {question.required && <span class="quiet"> ({text(strings.required)})</span>}
    </>
  );
  const notes = (
    <>
      {question.help !== null && (
        <p id={`${id}-help`} class="quiet help">
          {question.help}
        </p>
      )}
      {question.column !== null && <RecordColumn record={record} column={question.column} />}
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
        <legend>{prompt}</legend>
        {notes}
        <Choices question={question} answer={answer} onChange={onChange} />
        {flaw}
      </fieldset>
    );
  }
  return (
    <div class="question">
      <label for={id}>{prompt}</label>
      {notes}
      <Input id={id} described={described} question={question} answer={answer} missing={missing} onChange={onChange} />
      {flaw}
    </div>
  );
}

function Choices({ question, answer, onChange }: Pick<Props, "question" | "answer" | "onChange">) {
  const rating = question.kind === coach_questionkind.Rating;
  const options = rating
    ? [1, 2, 3, 4, 5].map((value) => ({ value, label: String(value), title: text(strings.rating, value) }))
    : [
        { value: 1, label: text(strings.yes), title: text(strings.yes) },
        { value: 0, label: text(strings.no), title: text(strings.no) },
      ];
  return (
    <div class="choices">
      {options.map(({ value, label, title }, index) => (
        <label key={value} title={title}>
          <input
            type="radio"
            name={question.id}
            id={index === 0 ? `answer-${question.id}` : undefined}
            checked={answer?.number === value}
            onChange={() => onChange({ text: null, number: value })}
          />
          <span>{label}</span>
        </label>
      ))}
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
      <input
        {...shared}
        type="number"
        step="any"
        value={answer?.number ?? ""}
        onInput={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          onChange({ text: null, number: Number.isNaN(typed) ? null : typed });
        }}
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
