import { useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import type { PromiseInfo } from "../contracts.g";
import { DropPromise } from "../promises/DropPromise";
import { keepPromise } from "../promises/promiseStore";
import * as promises from "../promises/strings";

interface Props {
  promise: PromiseInfo;
  onChanged: () => Promise<unknown>;
}

/** What whose promise it is can do with an earlier one that is still in view: keep it, or drop it with a word. */
export function OwnPromise({ promise: { id, subject }, onChanged }: Props) {
  const [dropping, setDropping] = useState(false);
  const { busy, problem, run } = useWork(promises.promiseFailed);
  const keep = async () => {
    await keepPromise(id);
    await onChanged();
  };
  if (dropping)
    return <DropPromise id={id} subject={subject} onDropped={onChanged} onCancel={() => setDropping(false)} />;
  return (
    <span class="commands">
      <button
        class="link"
        disabled={busy}
        aria-label={text(promises.doneLabel, subject)}
        onClick={() => void run(keep)}
      >
        {text(promises.done)}
      </button>
      <button class="link" aria-label={text(promises.dropLabel, subject)} onClick={() => setDropping(true)}>
        {text(promises.drop)}
      </button>
      <Problem message={problem} />
    </span>
  );
}
