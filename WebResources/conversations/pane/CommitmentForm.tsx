import { useEffect, useRef, useState } from "preact/hooks";
import { today } from "../../shared/dates";
import { Problem } from "../../shared/Problem";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import { flawOf, newDraft, type Draft, type Flaw, type Person } from "./commitment";
import * as strings from "./strings";

interface Props {
  id: string;
  /** The rep first. */
  people: [rep: Person, ...others: Person[]];
  /** What is changed; nothing for a new one. */
  before?: Draft;
  onSave: (draft: Draft) => Promise<void>;
  onCancel?: () => void;
}

/** Who promises what by when: a new promise, or one that is put differently. */
export function CommitmentForm({ id, people, before, onSave, onCancel }: Props) {
  const [draft, setDraft] = useState(before ?? newDraft(people[0], today()));
  const [flaw, setFlaw] = useState<Flaw>();
  const { busy, problem, run } = useWork(strings.commitmentFailed);
  const form = useRef<HTMLFormElement>(null);
  const change = (changed: Partial<Draft>) => setDraft({ ...draft, ...changed });
  const focus = (field: string) => form.current?.querySelector<HTMLInputElement>(`[name="${field}"]`)?.focus();

  useEffect(() => {
    if (before) focus("subject");
  }, []);

  const save = async () => {
    const found = flawOf(draft, before, today());
    setFlaw(found);
    if (found) return focus(found.field);
    const done = await run(() => onSave({ ...draft, subject: draft.subject.trim() }));
    if (!done || before) return;
    setDraft({ ...draft, subject: "" });
    focus("subject");
  };
  const described = (field: Flaw["field"]) =>
    flaw?.field === field ? { "aria-invalid": true, "aria-describedby": `${id}-flaw` } : {};

  return (
    <form
      ref={form}
      class="commitment-form"
      noValidate
      onKeyDown={(event) => event.key === "Escape" && onCancel?.()}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
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
      <label class="wide">
        {text(strings.commitmentWhat, people.find((person) => person.id === draft.ownerId)?.name ?? "")}
        <input
          id={id}
          name="subject"
          maxLength={200}
          value={draft.subject}
          {...described("subject")}
          onInput={(event) => change({ subject: event.currentTarget.value })}
        />
      </label>
      <label>
        {text(strings.commitmentBy)}
        <input
          name="due"
          type="date"
          min={today()}
          value={draft.due}
          {...described("due")}
          onInput={(event) => change({ due: event.currentTarget.value })}
        />
      </label>
      <button type="submit" disabled={busy} aria-label={before ? undefined : text(strings.addCommitment)}>
        {text(before ? strings.commitmentSave : strings.commitmentAdd)}
      </button>
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {text(common.cancel)}
        </button>
      )}
      {flaw && (
        <p id={`${id}-flaw`} class="bad wide" role="alert">
          ⚑ {text(flaw.text)}
        </p>
      )}
      <Problem message={problem} />
    </form>
  );
}
