import { coach_questionkind } from "../../shared/model.g";
import { NumberField } from "../../shared/NumberField";
import { text } from "../../shared/text";
import type { QuestionInfo } from "../contracts.g";
import { inNumbers, inWords, type Typed } from "./answer";
import * as strings from "./strings";

interface Props {
  id: string;
  described: string;
  question: QuestionInfo;
  answer: Typed | null;
  missing: boolean;
  onChange: (typed: Typed) => void;
}

/** What is typed or chosen in one field: words, a number, or one of the question's choices. */
export function AnswerInput({ id, described, question, answer, missing, onChange }: Props) {
  const shared = { id, "aria-describedby": described, "aria-invalid": missing, "aria-required": question.required };
  if (question.kind === coach_questionkind.Number) {
    return (
      <NumberField
        id={id}
        value={answer?.number ?? null}
        invalid={missing}
        required={question.required}
        describedBy={described}
        onChange={(number) => onChange(inNumbers(number))}
      />
    );
  }
  const words = answer?.text ?? "";
  if (question.kind === coach_questionkind.Choice) {
    return (
      <select {...shared} value={words} onChange={(event) => onChange(inWords(event.currentTarget.value))}>
        <option value="">{text(strings.choose)}</option>
        {question.choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
        {words !== "" && !question.choices.includes(words) && <option>{words}</option>}
      </select>
    );
  }
  return (
    <textarea {...shared} rows={3} value={words} onInput={(event) => onChange(inWords(event.currentTarget.value))} />
  );
}
