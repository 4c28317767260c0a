import { useContext } from "preact/hooks";
import { coach_absence } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { text, type Text } from "../../shared/text";
import { useOpener } from "../../shared/useOpener";
import { useWork } from "../../shared/useWork";
import { openRecord } from "../../shared/xrm";
import type { AbsenceInfo } from "../contracts.g";
import { Lines } from "./Lines";
import { addAbsence, removeAbsence, type NewAbsence } from "./marks";
import { NewAway } from "./NewAway";
import { Changed, Row } from "./Row";
import * as strings from "./strings";
import { awayDays } from "./words";

/** Somebody who can be away. */
export interface Person {
  id: string;
  name: string;
}

interface Props {
  none: Text;
  absences: AbsenceInfo[];
  absencesCount: number;
  /** For whom days can be entered. */
  people: Person[];
  /** Whether it must be said who is away. */
  named?: boolean;
}

/** Who is away and when: these are no working days, and pace follows at once. */
export function Away({ none, absences, absencesCount, people, named = false }: Props) {
  return (
    <Row title={text(strings.awayRow)}>
      <Lines items={absences} count={absencesCount} none={text(none)} keyOf={(absence) => absence.id}>
        {(absence) => <Line absence={absence} named={named} />}
      </Lines>
      {people.length > 0 && <Add people={people} />}
    </Row>
  );
}

function Line({ absence, named }: { absence: AbsenceInfo; named: boolean }) {
  const { busy, problem, run } = useWork(strings.awayFailed);
  const changed = useContext(Changed);
  const { id, name, repName } = absence;
  const days = awayDays(absence);
  const remove = async () => {
    await removeAbsence(id);
    await changed(text(strings.awayRemoved, days));
  };
  return (
    <div class="line">
      <span class="when">{days}</span>
      <span>
        <button
          class="link"
          aria-label={text(strings.openAway, name, days)}
          onClick={() => void openRecord(coach_absence.logicalName, id)}
        >
          {name === "" ? text(strings.awayRow) : name}
        </button>
        {named && <span class="quiet"> · {repName}</span>}
      </span>
      <span class="commands">
        <button disabled={busy} aria-label={text(strings.removeAway, name, days)} onClick={() => void run(remove)}>
          {text(strings.remove)}
        </button>
        <Problem message={problem} />
      </span>
    </div>
  );
}

function Add({ people }: { people: Person[] }) {
  const adding = useOpener();
  const { busy, problem, run } = useWork(strings.awayFailed);
  const changed = useContext(Changed);
  const save = async (absence: NewAbsence) => {
    await addAbsence(absence);
    adding.close();
    await changed(text(strings.awaySaid, awayDays(absence)));
  };
  return (
    <>
      {adding.isOpen ? (
        <NewAway
          people={people}
          busy={busy}
          onSave={(absence) => void run(() => save(absence))}
          onCancel={adding.close}
        />
      ) : (
        <button ref={adding.button} class="add" onClick={adding.open}>
          {text(strings.addAway)}
        </button>
      )}
      <Problem message={problem} />
    </>
  );
}
