import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { today } from "../../shared/dates";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import * as strings from "./strings";

interface Props {
  subject: string;
  day: string | null;
  busy: boolean;
  onSave: (day: string) => void;
  onCancel: () => void;
}

/** Another day for a promise: today or later, because nobody promises for a day that has passed. */
export function NewDay({ subject, day, busy, onSave, onCancel }: Props) {
  const [to, setTo] = useState(day !== null && day > today() ? day : today());
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="promise-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(to);
      }}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <label>
        {text(strings.newDayFor, subject)}
        <input
          ref={field}
          type="date"
          required
          min={today()}
          value={to}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
      </label>
      <button class="primary" disabled={busy}>
        {text(strings.saveDay)}
      </button>
      <button type="button" onClick={onCancel}>
        {text(common.cancel)}
      </button>
    </form>
  );
}
