import { useLayoutEffect, useRef, useState } from "preact/hooks";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import * as strings from "./strings";

interface Props {
  subject: string;
  busy: boolean;
  onDrop: (why: string) => void;
  onCancel: () => void;
}

/** A promise is dropped with a word: whoever it was made to reads why. */
export function DropPromise({ subject, busy, onDrop, onCancel }: Props) {
  const [why, setWhy] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="promise-form"
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        onDrop(why.trim());
      }}
    >
      <label>
        {text(strings.dropWhy, subject)}
        <input
          ref={field}
          required
          pattern=".*\S.*"
          maxLength={200}
          value={why}
          onInput={(event) => setWhy(event.currentTarget.value)}
        />
      </label>
      <button class="primary" disabled={busy}>
        {text(strings.drop)}
      </button>
      <button type="button" onClick={onCancel}>
        {text(common.cancel)}
      </button>
    </form>
  );
}
