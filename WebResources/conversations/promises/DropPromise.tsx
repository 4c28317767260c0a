import { useEffect, useRef, useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import { dropPromise } from "./promiseStore";
import * as strings from "./strings";

interface Props {
  id: string;
  subject: string;
  onDropped: () => Promise<unknown>;
  onCancel: () => void;
}

/** A promise is dropped with a word: whoever it was made to reads why. */
export function DropPromise({ id, subject, onDropped, onCancel }: Props) {
  const [why, setWhy] = useState("");
  const { busy, problem, run } = useWork(strings.promiseFailed);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const drop = async () => {
    await dropPromise(id, why.trim());
    await onDropped();
  };
  return (
    <form
      class="commands"
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        void run(drop);
      }}
    >
      <input
        ref={field}
        required
        pattern=".*\S.*"
        maxLength={200}
        aria-label={text(strings.dropWhy, subject)}
        placeholder={text(strings.dropWhy, subject)}
        value={why}
        onInput={(event) => setWhy(event.currentTarget.value)}
      />
      <button class="primary" disabled={busy}>
        {text(strings.drop)}
      </button>
      <button type="button" onClick={onCancel}>
        {text(common.cancel)}
      </button>
      <Problem message={problem} />
    </form>
  );
}
