import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { formatDay } from "../../shared/dates";
import { coach_conversation } from "../../shared/model.g";
import { openPracticePage, type NextPractice } from "../../shared/practicePage";
import { Problem } from "../../shared/Problem";
import * as common from "../../shared/strings";
import { text } from "../../shared/text";
import { useOpener } from "../../shared/useOpener";
import { Read, useRead, type Reading } from "../../shared/useRead";
import { useWork } from "../../shared/useWork";
import { openRecord } from "../../shared/xrm";
import { observeTogether, readReps, type Rep } from "./observations";
import { Row } from "./Row";
import * as strings from "./strings";

type DoubleSession = NextPractice["scoreTogether"][number];

/** For whoever coaches coaches: with which of them to score a performance next, and why. A reason to calibrate, never a ranking. */
export function ScoreTogether({ reading }: { reading: Reading<NextPractice> }) {
  const sessions = reading.value?.scoreTogether ?? [];
  if (sessions.length === 0) return null;
  return (
    <Row title={text(strings.scoreTogether)}>
      <ul class="lines">
        {sessions.map((session) => (
          <Session key={session.coachId} session={session} />
        ))}
      </ul>
    </Row>
  );
}

function Session({ session }: { session: DoubleSession }) {
  const choosing = useOpener();
  const { coachId, coachName } = session;
  return (
    <li>
      <div class="line">
        <span>
          <button
            class="link"
            aria-label={text(strings.practiceOf, coachName)}
            onClick={() => void openPracticePage({ rep: coachId })}
          >
            {coachName}
          </button>
          <span class="quiet">{` · ${whyWords(session)}`}</span>
        </span>
        {!choosing.isOpen && (
          <span class="commands">
            <button ref={choosing.button} aria-label={text(strings.observeNamed, coachName)} onClick={choosing.open}>
              {text(strings.observe)}
            </button>
          </span>
        )}
      </div>
      {choosing.isOpen && <Watched coachId={coachId} onCancel={choosing.close} />}
    </li>
  );
}

/** Whom of the coach's reps both watch. */
function Watched({ coachId, onCancel }: { coachId: string; onCancel: () => void }) {
  const reps = useRead(() => readReps(coachId), strings.repsFailed, [coachId]);
  return <Read of={reps}>{(people) => <Choice coachId={coachId} reps={people} onCancel={onCancel} />}</Read>;
}

function Choice({ coachId, reps, onCancel }: { coachId: string; reps: Rep[]; onCancel: () => void }) {
  const [repId, setRepId] = useState(reps[0]?.id ?? "");
  const { busy, problem, run } = useWork(strings.observeFailed);
  const field = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const begin = async () => {
    const rep = reps.find(({ id }) => id === repId);
    if (rep) await openRecord(coach_conversation.logicalName, await observeTogether(rep, coachId));
  };
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        void run(begin);
      }}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <label>
        {text(strings.watched)}
        <select ref={field} value={repId} onChange={(event) => setRepId(event.currentTarget.value)}>
          {reps.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <span class="commands">
        <button class="primary" disabled={busy}>
          {text(strings.observe)}
        </button>
        <button type="button" onClick={onCancel}>
          {text(common.cancel)}
        </button>
      </span>
      <Problem message={problem} />
    </form>
  );
}

export function whyWords({ why, count, lastOn }: DoubleSession): string {
  if (why === "apart") return text(strings.togetherApart, count);
  if (why === "longAgo" && lastOn !== null) return text(strings.togetherLongAgo, formatDay(lastOn));
  if (why === "fewest") return text(strings.togetherFewest, count);
  return text(strings.togetherNever);
}
