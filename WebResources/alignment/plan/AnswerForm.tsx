import { useRef, useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import { answerPlan } from "./answerStore";
import * as strings from "./strings";

interface Props {
  id: string;
  name: string;
  onDone: () => void;
}

/** The rep's answer to a plan: agreed, or in the rep's own words what to change. */
export function AnswerForm({ id, name, onDone }: Props) {
  const [comment, setComment] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const work = useWork(strings.answerFailed);

  const give = async (agrees: boolean) => {
    if (!agrees && comment.trim() === "") {
      work.setProblem(text(strings.wordsFirst));
      field.current?.focus();
    } else if (await work.run(() => answerPlan(id, agrees, comment))) onDone();
  };

  return (
    <form class="answer" onSubmit={(event) => event.preventDefault()}>
      <h1>{text(strings.answerTo, name)}</h1>
      <label for="comment">{text(strings.answerComment)}</label>
      <textarea
        id="comment"
        ref={field}
        rows={4}
        maxLength={2000}
        value={comment}
        aria-describedby="hint"
        onInput={(event) => setComment(event.currentTarget.value)}
      />
      <p class="quiet" id="hint">
        {text(strings.answerHint)}
      </p>
      <Problem message={work.problem} />
      <div class="commands">
        <button type="button" class="primary" disabled={work.busy} onClick={() => void give(true)}>
          {text(work.busy ? strings.answering : strings.agree)}
        </button>
        <button type="button" disabled={work.busy} onClick={() => void give(false)}>
          {text(strings.askForChange)}
        </button>
      </div>
    </form>
  );
}
