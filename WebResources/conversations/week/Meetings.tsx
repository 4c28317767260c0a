import { useContext } from "preact/hooks";
import { appointment } from "../../shared/model.g";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { formatMoment } from "../../shared/times";
import { useWork } from "../../shared/useWork";
import { openRecord } from "../../shared/xrm";
import type { OwnWeek, WeekMeetingInfo } from "../contracts.g";
import { About } from "./About";
import { Lines } from "./Lines";
import { markCancelled, markHeld } from "./marks";
import { Changed, Row } from "./Row";
import * as strings from "./strings";
import { meetingsWords } from "./words";

/** Meetings that are over: only one that is marked as held counts. */
export function Meetings({ meetings, meetingsCount }: OwnWeek) {
  return (
    <Row title={text(strings.meetingsRow)}>
      {meetingsCount > 0 && <p>{meetingsWords(meetingsCount)}</p>}
      <Lines items={meetings} count={meetingsCount} none={text(strings.meetingsNone)} keyOf={(meeting) => meeting.id}>
        {(meeting) => <Line meeting={meeting} />}
      </Lines>
    </Row>
  );
}

function Line({ meeting }: { meeting: WeekMeetingInfo }) {
  const { busy, problem, run } = useWork(strings.meetingFailed);
  const changed = useContext(Changed);
  const { id, subject, start, end, about } = meeting;
  const held = async () => {
    await markHeld(meeting);
    await changed(text(strings.heldSaid, subject));
  };
  const cancelled = async () => {
    await markCancelled(meeting);
    await changed(text(strings.cancelledSaid, subject));
  };
  return (
    <div class="line">
      <span>
        <button
          class="link"
          aria-label={text(strings.openMeeting, subject)}
          onClick={() => void openRecord(appointment.logicalName, id)}
        >
          {subject}
        </button>
        <span class="quiet"> · {formatMoment(start ?? end)}</span>
      </span>
      <About about={about} />
      <span class="commands">
        <button disabled={busy} aria-label={text(strings.heldLabel, subject)} onClick={() => void run(held)}>
          {text(strings.held)}
        </button>
        <button disabled={busy} aria-label={text(strings.cancelledLabel, subject)} onClick={() => void run(cancelled)}>
          {text(strings.cancelled)}
        </button>
        <Problem message={problem} />
      </span>
    </div>
  );
}
