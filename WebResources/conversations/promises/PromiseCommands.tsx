import { formatDay } from "../../shared/dates";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useOpener } from "../../shared/useOpener";
import { useWork } from "../../shared/useWork";
import type { PromiseInfo } from "../contracts.g";
import { DropPromise } from "./DropPromise";
import { NewDay } from "./NewDay";
import { dropPromise, keepPromise, movePromise } from "./promiseStore";
import * as strings from "./strings";

interface Props {
  promise: PromiseInfo;
  /** How the buttons look, where there is little room. */
  look?: "link";
  onChanged: (said: string) => Promise<unknown>;
}

/** What whose promise it is can do with it: say that it is done, give it another day, or drop it with a word. */
export function PromiseCommands({ promise: { id, subject, day }, look, onChanged }: Props) {
  const moving = useOpener();
  const dropping = useOpener();
  const { busy, problem, run } = useWork(strings.promiseFailed);
  const keep = async () => {
    await keepPromise(id);
    await onChanged(text(strings.doneSaid, subject));
  };
  const move = async (to: string) => {
    await movePromise(id, to);
    moving.close();
    await onChanged(text(strings.newDaySaid, subject, formatDay(to)));
  };
  const drop = async (why: string) => {
    await dropPromise(id, why);
    await onChanged(text(strings.dropSaid, subject));
  };
  return (
    <div class="commands">
      {moving.isOpen ? (
        <NewDay
          subject={subject}
          day={day}
          busy={busy}
          onSave={(to) => void run(() => move(to))}
          onCancel={moving.close}
        />
      ) : dropping.isOpen ? (
        <DropPromise
          subject={subject}
          busy={busy}
          onDrop={(why) => void run(() => drop(why))}
          onCancel={dropping.close}
        />
      ) : (
        <>
          <button
            class={look}
            disabled={busy}
            aria-label={text(strings.doneLabel, subject)}
            onClick={() => void run(keep)}
          >
            {text(strings.done)}
          </button>
          <button
            ref={moving.button}
            class={look}
            aria-label={text(strings.newDayLabel, subject)}
            onClick={moving.open}
          >
            {text(strings.newDay)}
          </button>
          <button
            ref={dropping.button}
            class={look}
            aria-label={text(strings.dropLabel, subject)}
            onClick={dropping.open}
          >
            {text(strings.drop)}
          </button>
        </>
      )}
      <Problem message={problem} />
    </div>
  );
}
