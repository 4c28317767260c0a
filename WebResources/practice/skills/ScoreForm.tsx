import { useId, useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import { text, type Text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import * as strings from "./strings";

interface Props {
  question: string;
  levels: string[] | null;
  /** Whether a line of feedback is asked for. */
  withWords?: boolean;
  command: Text;
  failed: Text;
  onGive: (value: number, words: string) => Promise<void>;
}

/** A score from 1 to 5, each with what it looks like. */
export function ScoreForm({ question, levels, withWords = false, command, failed, onGive }: Props) {
  const [value, setValue] = useState<number>();
  const [words, setWords] = useState("");
  const name = useId();
  const { busy, problem, run, setProblem } = useWork(failed);
  const give = () => {
    if (value === undefined) setProblem(text(strings.chooseScore));
    else void run(() => onGive(value, words.trim()));
  };
  return (
    <form
      class="score"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <fieldset>
        <legend>{question}</legend>
        {[1, 2, 3, 4, 5].map((each) => (
          <label key={each} class="check">
            <input type="radio" name={name} checked={value === each} onChange={() => setValue(each)} />
            <span>{levels === null ? String(each) : text(strings.scoreLevel, each, levels[each - 1] ?? "")}</span>
          </label>
        ))}
      </fieldset>
      {withWords && (
        <label>
          {text(strings.feedbackLine)}
          <input
            type="text"
            maxLength={500}
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
      )}
      <Problem message={problem} />
      <button class="primary" type="submit" disabled={busy}>
        {text(command)}
      </button>
    </form>
  );
}
