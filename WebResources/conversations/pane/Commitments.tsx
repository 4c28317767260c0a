import { useState } from "preact/hooks";
import { text } from "../../shared/text";
import type { ConversationInfo, QuestionInfo, RecordInfo } from "../contracts.g";
import type { Draft } from "./commitment";
import { CommitmentForm } from "./CommitmentForm";
import { CommitmentLine } from "./CommitmentLine";
import { addCommitment } from "./commitmentStore";
import { answerId } from "./focus";
import { Missing, missingId } from "./Missing";
import { Notes } from "./Notes";
import { handOverTo, promisersOf } from "./people";
import { Prompt } from "./Prompt";
import { PromiseText } from "../promises/PromiseText";
import * as strings from "./strings";

interface Props {
  question: QuestionInfo;
  conversation: ConversationInfo;
  record: RecordInfo | null;
  promiseDay: string;
  missing: boolean;
  onChanged: () => Promise<unknown>;
}

/** What the rep and the manager promise, in their own words and by a day: each becomes a task of theirs about the record. */
export function Commitments({ question, conversation, record, promiseDay, missing, onChanged }: Props) {
  const { promises } = conversation;
  const people = promisersOf(conversation);
  const both = handOverTo(conversation);
  const [said, setSaid] = useState("");
  const id = answerId(question.id);
  const add = async (draft: Draft) => {
    await addCommitment(conversation.id, record, draft);
    await onChanged();
    setSaid(text(strings.commitmentAdded, draft.subject));
  };
  return (
    <fieldset class="question" aria-describedby={missing ? missingId(id) : undefined}>
      <legend>
        <Prompt question={question} />
      </legend>
      <Notes question={question} id={id} />
      {promises.length > 0 && (
        <ul class="commitments" aria-label={text(strings.commitments)}>
          {promises.map((promise) =>
            question.mayAnswer ? (
              <CommitmentLine key={promise.id} promise={promise} people={both} onChanged={onChanged} />
            ) : (
              <li key={promise.id}>
                <PromiseText promise={promise} />
              </li>
            ),
          )}
        </ul>
      )}
      {promises.length === 0 && !question.mayAnswer && <p class="quiet">{text(strings.noCommitments)}</p>}
      {question.mayAnswer && <CommitmentForm id={id} people={people} day={promiseDay} onSave={add} />}
      <p class="hidden" role="status">
        {said}
      </p>
      {missing && <Missing id={id} />}
    </fieldset>
  );
}
