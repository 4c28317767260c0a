import { useRef, useState } from "preact/hooks";
import type { RecordFacts } from "../contracts";
import { formatDay, isoDay } from "../../shared/format";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import type { Commitment, Question } from "./conversation";
import { saveCommitment } from "./conversationStore";
import * as strings from "./strings";

const Week = 7 * 24 * 60 * 60 * 1000;

interface Props {
  question: Question;
  conversationId: string;
  record: RecordFacts;
  commitments: Commitment[];
  missing: boolean;
  onAdded: () => Promise<void>;
}

/** What the rep commits to, in the rep's own words and by a day: each becomes a task of the rep about the record. */
export function Commitments({ question, conversationId, record, commitments, missing, onAdded }: Props) {
  const [subject, setSubject] = useState("");
  const [due, setDue] = useState(isoDay(new Date(Date.now() + Week)));
  const { busy, problem, run, setProblem } = useWork(strings.commitmentFailed);
  const what = useRef<HTMLInputElement>(null);
  const id = `answer-${question.id}`;

  const add = async () => {
    const flaw =
      subject.trim() === ""
        ? text(strings.commitmentEmpty)
        : due === ""
          ? text(strings.commitmentNeedsDate)
          : undefined;
    setProblem(flaw);
    if (flaw !== undefined) return what.current?.focus();
    await run(async () => {
      await saveCommitment(conversationId, record, subject.trim(), due);
      await onAdded();
      setSubject("");
      what.current?.focus();
    });
  };

  return (
    <fieldset class="question">
      <legend>
        {question.prompt}
        {question.required && <span class="quiet"> ({text(strings.required)})</span>}
      </legend>
      {question.help !== null && <p class="quiet help">{question.help}</p>}
      <ul class="commitments" aria-label={text(strings.commitments)}>
        {commitments.map((commitment) => (
          <li key={commitment.id}>
            <span aria-hidden="true">{commitment.done ? "✔" : "○"}</span> {commitment.subject}
            <span class="quiet">
              {" "}
              · {record.repName}
              {commitment.due !== null && ` · ${text(strings.factDue, formatDay(commitment.due))}`}
            </span>
          </li>
        ))}
      </ul>
      <form
        class="new-commitment"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label for={id}>{text(strings.commitmentWhat, record.repName)}</label>
        <input
          id={id}
          ref={what}
          maxLength={200}
          value={subject}
          onInput={(event) => setSubject(event.currentTarget.value)}
        />
        <label for={`${id}-by`}>{text(strings.commitmentBy)}</label>
        <input id={`${id}-by`} type="date" value={due} onInput={(event) => setDue(event.currentTarget.value)} />
        <button type="submit" disabled={busy} aria-label={text(strings.addCommitment)}>
          {text(strings.commitmentAdd)}
        </button>
      </form>
      {problem !== undefined && (
        <p class="bad" role="alert">
          ⚑ {problem}
        </p>
      )}
      {missing && problem === undefined && <p class="bad">⚑ {text(strings.answerMissing)}</p>}
    </fieldset>
  );
}
