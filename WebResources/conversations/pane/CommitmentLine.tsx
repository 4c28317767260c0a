import { useRef, useState } from "preact/hooks";
import { formatDay } from "../../shared/dates";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import { CommitmentForm } from "./CommitmentForm";
import type { Draft, Person } from "./commitment";
import type { Commitment } from "./conversation";
import { changeCommitment, removeCommitment } from "./commitmentStore";
import * as strings from "./strings";

interface Props {
  commitment: Commitment;
  people: [rep: Person, ...others: Person[]];
  onChanged: () => Promise<void>;
}

/** A promise of this conversation: who, what and by when. While it is open it can be put differently, or taken back. */
export function CommitmentLine({ commitment, people, onChanged }: Props) {
  const [editing, setEditing] = useState(false);
  const { busy, problem, run } = useWork(strings.commitmentFailed);
  const edit = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => edit.current?.focus());
  };
  const { id, subject, ownerId, ownerName, due, done } = commitment;
  if (editing) {
    const isThere = people.some((person) => person.id === ownerId);
    const withOwner: Props["people"] = isThere ? people : [...people, { id: ownerId, name: ownerName }];
    const save = async (draft: Draft) => {
      await changeCommitment(id, draft);
      await onChanged();
      close();
    };
    return (
      <li>
        <CommitmentForm id={`change-${id}`} people={withOwner} before={commitment} onSave={save} onCancel={close} />
      </li>
    );
  }
  return (
    <li>
      <div class="commitment">
        <span>
          <span aria-hidden="true">{done ? "✔" : "○"}</span> {subject}
          <span class="quiet">
            {` · ${ownerName}`}
            {due !== "" && ` · ${text(strings.factDue, formatDay(due))}`}
          </span>
        </span>
        {!done && (
          <span class="commands">
            <button
              ref={edit}
              class="link"
              aria-label={text(strings.commitmentEdit, subject)}
              onClick={() => setEditing(true)}
            >
              {text(strings.edit)}
            </button>
            <button
              class="link"
              disabled={busy}
              aria-label={text(strings.commitmentRemove, subject)}
              onClick={() => void run(() => removeCommitment(id).then(onChanged))}
            >
              {text(strings.remove)}
            </button>
          </span>
        )}
      </div>
      <Problem message={problem} />
    </li>
  );
}
