import { useContext, useState } from "preact/hooks";
import { formatDay } from "../../shared/dates";
import { Problem } from "../../shared/Problem";
import { text, type Text } from "../../shared/text";
import { useOpener } from "../../shared/useOpener";
import { useWork } from "../../shared/useWork";
import { currentUserId } from "../../shared/xrm";
import type { PersonInfo, TeamMemberInfo, WeekPointInfo, WeekTalkInfo } from "../contracts.g";
import { PointForm } from "../points/PointForm";
import { dropPoint, raisePoint, type NewPoint } from "../points/pointStore";
import * as points from "../points/strings";
import { About } from "./About";
import { Lines } from "./Lines";
import { Changed, Row } from "./Row";
import * as strings from "./strings";

interface Props {
  none: Text;
  points: WeekPointInfo[];
  /** The rep whose week it is. */
  own?: PersonInfo;
  /** With whom the rep has talks. */
  talks?: WeekTalkInfo[];
  /** Whom the manager leads. */
  members?: TeamMemberInfo[];
}

/** What waits to be talked about, and a new point for the next talk. */
export function Points({ none, points: all, own, talks = [], members = [] }: Props) {
  const others = own ? coachesOf(talks) : members.map(({ id, name }): [string, string] => [id, name]);
  return (
    <Row title={text(strings.toTalkAbout)}>
      <Lines items={all} none={text(none)} keyOf={({ point }) => point.id}>
        {(each) => <Line each={each} />}
      </Lines>
      {(own !== undefined || members.length > 0) && <NewPointWith own={own} others={others} />}
    </Row>
  );
}

/** Those who coach the rep this week; the rep's own manager is known to the server. */
function coachesOf(talks: WeekTalkInfo[]): [id: string, name: string][] {
  const coaches = talks.flatMap(({ withId, with: name }): [string, string][] =>
    withId === null ? [] : [[withId, name]],
  );
  return [["", text(points.pointOwnManager)], ...new Map(coaches)];
}

function Line({ each: { point, with: name } }: { each: WeekPointInfo }) {
  const { busy, problem, run } = useWork(points.pointFailed);
  const changed = useContext(Changed);
  const drop = async () => {
    await dropPoint(point.id);
    await changed(text(points.dropSaid, point.text));
  };
  return (
    <div class="line">
      <span>
        {point.text}
        <span class="quiet">
          {` · ${text(strings.pointWithRep, name)} · ${text(points.sinceDay, formatDay(point.raisedOn))}`}
          {point.isPrivate && ` · ${text(points.privateMark)}`}
        </span>
      </span>
      <About about={point.about} />
      <span class="commands">
        <button disabled={busy} aria-label={text(points.dropLabel, point.text)} onClick={() => void run(drop)}>
          {text(points.drop)}
        </button>
      </span>
      <Problem message={problem} />
    </div>
  );
}

function NewPointWith({ own, others }: { own: PersonInfo | undefined; others: [id: string, name: string][] }) {
  const adding = useOpener();
  const [other, setOther] = useState(others[0]?.[0] ?? "");
  const changed = useContext(Changed);
  const add = async (point: NewPoint) => {
    const manager = other === "" ? null : other;
    await raisePoint(
      point,
      own ? { repId: own.id, managerId: manager } : { repId: other, managerId: currentUserId() },
      null,
    );
    adding.close();
    await changed(text(points.commitmentAdded, point.words));
  };
  if (!adding.isOpen) {
    return (
      <button ref={adding.button} class="add" onClick={adding.open}>
        {text(points.pointNew)}
      </button>
    );
  }
  return (
    <PointForm onSave={add} onCancel={adding.close}>
      <label>
        {text(points.pointWith)}
        <select value={other} onChange={(event) => setOther(event.currentTarget.value)}>
          {others.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </PointForm>
  );
}
