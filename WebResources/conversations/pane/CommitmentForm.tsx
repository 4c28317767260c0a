import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import { newDraft, type Draft } from "./commitment";
import type { Person } from "./people";
import * as strings from "./strings";

interface Props {
  id: string;
  /** The rep first. */
  people: Person[];
  /** What is changed; nothing for a new one. */
  before?: Draft;
  /** The day that a new one is for unless somebody says otherwise. */
  day: string;
  onSave: (draft: Draft) => Promise<unknown>;
  onCancel?: () => void;
}

/** Who promises what by when: a new promise, or one that is put differently. The browser says what is left out, the server what cannot be. */
export function CommitmentForm({ id, people, before, day, onSave, onCancel }: Props) {
  const [draft, setDraft] = useState(before ?? newDraft(people[0], day));
  const { busy, problem, run } = useWork(strings.commitmentFailed);
  const words = useRef<HTMLInputElement>(null);
  const change = (changed: Partial<Draft>) => setDraft({ ...draft, ...changed });

  useLayoutEffect(() => {
    if (before) words.current?.focus();
  }, []);

  const save = async () => {
    const done = await run(async () => void (await onSave({ ...draft, subject: draft.subject.trim() })));
    if (!done || before) return;
    setDraft({ ...draft, subject: "" });
    words.current?.focus();
  };

  return (
    <form
      class="commitment-form"
      onKeyDown={(event) => event.key === "Escape" && onCancel?.()}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {people.length > 1 && (
        <label class="wide">
          {text(strings.commitmentWho)}
          <select value={draft.ownerId} onChange={(event) => change({ ownerId: event.currentTarget.value })}>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="wide">
        {text(strings.commitmentWhat, people.find((person) => person.id === draft.ownerId)?.name ?? "")}
        <input
          ref={words}
          id={id}
          name="subject"
          required
          pattern=".*\S.*"
          maxLength={200}
          value={draft.subject}
          onInput={(event) => change({ subject: event.currentTarget.value })}
        />
      </label>
      <label>
        {text(strings.commitmentBy)}
        <input
          name="due"
          type="date"
          required
          value={draft.due}
          onInput={(event) => change({ due: event.currentTarget.value })}
        />
      </label>
      <button type="submit" disabled={busy} aria-label={before ? undefined : text(strings.addCommitment)}>
        {text(before ? common.save : strings.commitmentAdd)}
      </button>
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {text(common.cancel)}
        </button>
      )}
      <Problem message={problem} />
    </form>
  );
}
