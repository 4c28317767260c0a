import { useState } from "preact/hooks";
import { text } from "../../shared/text";
import { currentUser } from "../../shared/xrm";
import type { RecordFacts } from "../contracts";
import type { Draft, Person } from "./commitment";
import { CommitmentForm } from "./CommitmentForm";
import { CommitmentLine } from "./CommitmentLine";
import { addCommitment } from "./commitmentStore";
import type { Commitment, Question } from "./conversation";
import { answerId } from "./focus";
import { Prompt } from "./Prompt";
import * as strings from "./strings";

interface Props {
  question: Question;
  conversationId: string;
  record: RecordFacts;
  commitments: Commitment[];
  missing: boolean;
  onChanged: () => Promise<void>;
}

/** What the rep and the manager promise, in their own words and by a day: each becomes a task of theirs about the record. */
export function Commitments({ question, conversationId, record, commitments, missing, onChanged }: Props) {
  const people: [Person, Person] = [{ id: record.repId.toLowerCase(), name: record.repName }, currentUser()];
  const [said, setSaid] = useState("");
  const add = async (draft: Draft) => {
    await addCommitment(conversationId, record, draft);
    await onChanged();
    setSaid(text(strings.commitmentAdded, draft.subject));
  };
  return (
    <fieldset class="question">
      <legend>
        <Prompt question={question} />
      </legend>
      {question.help !== null && <p class="quiet help">{question.help}</p>}
      {commitments.length > 0 && (
        <ul class="commitments" aria-label={text(strings.commitments)}>
          {commitments.map((commitment) => (
            <CommitmentLine key={commitment.id} commitment={commitment} people={people} onChanged={onChanged} />
          ))}
        </ul>
      )}
      <CommitmentForm id={answerId(question.id)} people={people} onSave={add} />
      <p class="hidden" role="status">
        {said}
      </p>
      {missing && <p class="bad">⚑ {text(strings.answerMissing)}</p>}
    </fieldset>
  );
}
