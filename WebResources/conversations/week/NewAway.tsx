import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { today } from "../../shared/dates";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import type { Person } from "./Away";
import type { NewAbsence } from "./marks";
import * as strings from "./strings";

interface Props {
  people: Person[];
  busy: boolean;
  onSave: (absence: NewAbsence) => void;
  onCancel: () => void;
}

/** Days on which somebody is away. Past ones too: who was ill says so afterwards. */
export function NewAway({ people, busy, onSave, onCancel }: Props) {
  const [repId, setRepId] = useState(people[0]?.id ?? "");
  const [name, setName] = useState("");
  const [first, setFirst] = useState(today());
  const [last, setLast] = useState(today());
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>("select, input")?.focus(), []);

  const begin = (day: string) => {
    setFirst(day);
    // A last day before the first is never meant.
    if (last < day) setLast(day);
  };
  return (
    <form
      ref={form}
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ repId, name: name.trim(), first, last });
      }}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      {people.length > 1 && (
        <label>
          {text(strings.awayWho)}
          <select value={repId} onChange={(event) => setRepId(event.currentTarget.value)}>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {text(strings.awayWhy)}
        <input
          required
          maxLength={200}
          pattern=".*\S.*"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label>
        {text(strings.awayFirst)}
        <input type="date" required value={first} onInput={(event) => begin(event.currentTarget.value)} />
      </label>
      <label>
        {text(strings.awayLast)}
        <input type="date" required min={first} value={last} onInput={(event) => setLast(event.currentTarget.value)} />
      </label>
      <span class="commands">
        <button class="primary" disabled={busy}>
          {text(strings.saveAway)}
        </button>
        <button type="button" onClick={onCancel}>
          {text(common.cancel)}
        </button>
      </span>
    </form>
  );
}
