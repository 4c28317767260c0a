import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useOpener } from "../../shared/useOpener";
import { useWork } from "../../shared/useWork";
import type { PromiseInfo } from "../contracts.g";
import { draftOf, type Draft } from "./commitment";
import { CommitmentForm } from "./CommitmentForm";
import { changeCommitment, removeCommitment } from "./commitmentStore";
import type { Person } from "./people";
import { PromiseText } from "../promises/PromiseText";
import * as strings from "./strings";

interface Props {
  promise: PromiseInfo;
  people: Person[];
  onChanged: () => Promise<unknown>;
}

/** A promise of this conversation. Until it is kept it can be put differently, or taken back. */
export function CommitmentLine({ promise, people, onChanged }: Props) {
  const editing = useOpener();
  const { busy, problem, run } = useWork(strings.commitmentFailed);
  const { id, subject, state } = promise;
  if (editing.isOpen) {
    const save = async (draft: Draft) => {
      await changeCommitment(id, draft);
      await onChanged();
      editing.close();
    };
    return (
      <li>
        <CommitmentForm
          id={`change-${id}`}
          people={people}
          before={draftOf(promise)}
          day=""
          onSave={save}
          onCancel={editing.close}
        />
      </li>
    );
  }
  return (
    <li>
      <div class="commitment">
        <PromiseText promise={promise} />
        {state !== "kept" && (
          <span class="commands">
            <button
              ref={editing.button}
              class="link"
              aria-label={text(strings.commitmentEdit, subject)}
              onClick={editing.open}
            >
              {text(strings.edit)}
            </button>
            <button
              class="link"
              disabled={busy}
              aria-label={text(strings.commitmentRemove, subject)}
              onClick={() => void run(async () => void (await removeCommitment(id).then(onChanged)))}
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
