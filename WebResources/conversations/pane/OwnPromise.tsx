import { useRef, useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import type { PromiseInfo } from "../contracts.g";
import { DropPromise } from "../promises/DropPromise";
import { NewDay } from "../promises/NewDay";
import { keepPromise, movePromise } from "../promises/promiseStore";
import * as promises from "../promises/strings";

interface Props {
  promise: PromiseInfo;
  onChanged: () => Promise<unknown>;
}

/** What whose promise it is can do with an earlier one that is still in view: keep it, give it another day, or drop it with a word. */
export function OwnPromise({ promise: { id, subject, day }, onChanged }: Props) {
  const [dropping, setDropping] = useState(false);
  const [moving, setMoving] = useState(false);
  const move = useRef<HTMLButtonElement>(null);
  const { busy, problem, run } = useWork(promises.promiseFailed);
  const keep = async () => {
    await keepPromise(id);
    await onChanged();
  };
  const save = async (to: string) => {
    await movePromise(id, to);
    setMoving(false);
    await onChanged();
  };
  const close = () => {
    setMoving(false);
    requestAnimationFrame(() => move.current?.focus());
  };
  if (dropping)
    return <DropPromise id={id} subject={subject} onDropped={onChanged} onCancel={() => setDropping(false)} />;
  if (moving)
    return (
      <>
        <NewDay subject={subject} day={day} busy={busy} onSave={(to) => void run(() => save(to))} onCancel={close} />
        <Problem message={problem} />
      </>
    );
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
      <button ref={move} class="link" aria-label={text(promises.newDayLabel, subject)} onClick={() => setMoving(true)}>
        {text(promises.newDay)}
      </button>
      <button class="link" aria-label={text(promises.dropLabel, subject)} onClick={() => setDropping(true)}>
        {text(promises.drop)}
      </button>
      <Problem message={problem} />
    </span>
  );
}
