import { useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import * as strings from "./strings";

interface Props {
  /** How many targets the plan has already. */
  existing: number;
  busy: boolean;
  /** Why it cannot be used as it is. */
  problem: string | undefined;
  onUse: (replace: boolean) => void;
}

type Answer = "replace" | "add" | undefined;

/** Puts the tree onto the plan; where targets are there already, only after a clear answer what is to become of them. */
export function UsePlan({ existing, busy, problem, onUse }: Props) {
  const [answer, setAnswer] = useState<Answer>();
  const [asked, setAsked] = useState(false);
  const open = existing > 0 && answer === undefined;
  const choice = (value: Exclude<Answer, undefined>, words: string) => (
    <label class="choice">
      <input type="radio" name="existing" value={value} checked={answer === value} onChange={() => setAnswer(value)} />
      {words}
    </label>
  );
  return (
    <form
      class="use"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (open) event.currentTarget.querySelector<HTMLInputElement>("input[type=radio]")?.focus();
        else onUse(answer === "replace");
      }}
    >
      {existing > 0 && (
        <fieldset class="notice" aria-describedby={asked && open ? "unanswered" : undefined}>
          <legend>{text(strings.targetsThere, existing)}</legend>
          {choice("replace", text(strings.replaceTargets, existing))}
          {choice("add", text(strings.addBeside))}
          {asked && open && (
            <p class="bad" id="unanswered" role="alert">
              {text(strings.answerFirst)}
            </p>
          )}
        </fieldset>
      )}
      <Problem message={problem} />
      <button class="primary" disabled={busy}>
        {busy ? text(strings.usingPlan) : text(strings.usePlan)}
      </button>
    </form>
  );
}
