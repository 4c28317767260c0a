import { useEffect, useRef, useState } from "preact/hooks";
import { fill, strings } from "../../strings";
import { DateTimeInput } from "../../ui/dates/DateTimeInput";
import { datePattern } from "../../ui/dates/formats";
import { Failure } from "../../ui/Status";
import type { Row } from "../../webapi/client";
import { toLocal, toUtc } from "../../webapi/localTime";
import { currentUser } from "../../webapi/session";
import type { FormModel } from "../FormModel";
import { addEntry } from "./entries";

export interface AddEntryProps {
  kind: string;
  label: string;
  model: FormModel;
  onDone: (added: boolean) => void;
}

/** A short form for a new activity or note; the full form is one click away once it exists. */
export function AddEntry({ kind, label, model, onDone }: AddEntryProps) {
  const zone = currentUser().timeZone;
  const now = toLocal(new Date().toISOString(), zone);
  const [subject, setSubject] = useState("");
  const [body, setBody] = useState("");
  // null while what stands there is no date.
  const [start, setStart] = useState<string | null>(now);
  const [end, setEnd] = useState<string | null>(kind === "appointment" ? anHourLater(now) : "");
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const isNote = kind === "annotation";
  const endLabel = kind === "appointment" ? strings.end : strings.due;

  const submit = async () => {
    if (!isNote && subject.trim() === "") return setError(new Error(fill(strings.required, strings.subject)));
    if (start === null || end === null)
      return setError(new Error(fill(strings.notADate, start === null ? strings.start : endLabel, datePattern())));
    const values: Row = isNote
      ? { subject: subject || null, notetext: body || null }
      : {
          subject,
          description: body || null,
          ...(kind === "appointment" ? { scheduledstart: toUtc(start, zone) } : {}),
          ...(end ? { scheduledend: toUtc(end, zone) } : {}),
        };
    setBusy(true);
    try {
      await addEntry(kind, model.reference, model.table.entitySet, values);
      onDone(true);
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };

  return (
    <form
      class="timeline-add"
      aria-label={fill(strings.newNamed, label)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{fill(strings.newNamed, label)}</h3>
      {error !== undefined && <Failure error={error} />}
      <label class="stacked">
        {isNote ? strings.noteTitle : strings.subject}
        <input
          ref={first}
          class="input"
          value={subject}
          maxLength={200}
          onInput={(event) => setSubject(event.currentTarget.value)}
        />
      </label>
      {kind === "appointment" && <DateTimeInput label={strings.start} value={start ?? ""} onChange={setStart} />}
      {!isNote && <DateTimeInput label={endLabel} value={end ?? ""} onChange={setEnd} />}
      <label class="stacked">
        {isNote ? strings.noteText : strings.description}
        <textarea class="input" rows={3} value={body} onInput={(event) => setBody(event.currentTarget.value)} />
      </label>
      <div class="actions">
        <button type="submit" class="button primary" disabled={busy}>
          {strings.add}
        </button>
        <button type="button" class="button" onClick={() => onDone(false)}>
          {strings.cancel}
        </button>
      </div>
    </form>
  );
}

function anHourLater(local: string): string {
  return new Date(Date.parse(`${local}:00Z`) + 3_600_000).toISOString().slice(0, 16);
}
