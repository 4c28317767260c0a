import { useContext, useRef, useState } from "preact/hooks";
import { formatDay } from "../../shared/dates";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import type { PromiseInfo } from "../contracts.g";
import { DropPromise } from "../promises/DropPromise";
import { NewDay } from "../promises/NewDay";
import { keepPromise, movePromise } from "../promises/promiseStore";
import * as promises from "../promises/strings";
import { Changed } from "./Row";
import * as strings from "./strings";

/** What whose promise it is can do with it: say that it is done, or give it another day. */
export function PromiseCommands({ promise: { id, subject, day } }: { promise: PromiseInfo }) {
  const [dropping, setDropping] = useState(false);
  const [moving, setMoving] = useState(false);
  const { busy, problem, run } = useWork(promises.promiseFailed);
  const changed = useContext(Changed);
  const move = useRef<HTMLButtonElement>(null);
  const close = () => {
    setMoving(false);
    requestAnimationFrame(() => move.current?.focus());
  };
  const keep = async () => {
    await keepPromise(id);
    await changed(text(strings.doneSaid, subject));
  };
  const save = async (to: string) => {
    await movePromise(id, to);
    setMoving(false);
    await changed(text(strings.newDaySaid, subject, formatDay(to)));
  };
  if (dropping) {
    const dropped = () => changed(text(promises.dropSaid, subject));
    return <DropPromise id={id} subject={subject} onDropped={dropped} onCancel={() => setDropping(false)} />;
  }
  return (
    <span class="commands">
      {moving ? (
        <NewDay subject={subject} day={day} busy={busy} onSave={(to) => void run(() => save(to))} onCancel={close} />
      ) : (
        <>
          <button disabled={busy} aria-label={text(promises.doneLabel, subject)} onClick={() => void run(keep)}>
            {text(promises.done)}
          </button>
          <button
            ref={move}
            disabled={busy}
            aria-label={text(promises.newDayLabel, subject)}
            onClick={() => setMoving(true)}
          >
            {text(promises.newDay)}
          </button>
          <button disabled={busy} aria-label={text(promises.dropLabel, subject)} onClick={() => setDropping(true)}>
            {text(promises.drop)}
          </button>
        </>
      )}
      <Problem message={problem} />
    </span>
  );
}
