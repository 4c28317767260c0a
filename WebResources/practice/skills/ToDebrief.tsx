import { text } from "../../shared/text";
import { formatMoment } from "../../shared/times";
import type { MeetingBehindInfo } from "../contracts.g";
import * as strings from "./strings";

interface Props {
  meetings: MeetingBehindInfo[];
  onOpen: (id: string) => void;
}

/** Meetings that were prepared and are over: what came of the plan is asked while it is fresh. */
export function ToDebrief({ meetings, onOpen }: Props) {
  if (meetings.length === 0) return null;
  return (
    <section aria-label={text(strings.afterMeetings)}>
      <h2>{text(strings.afterMeetings)}</h2>
      <ul class="skills">
        {meetings.map(({ appointmentId, subject, start, about }) => (
          <li key={appointmentId} class="meeting">
            <span>{subject}</span>
            <span class="quiet">{[formatMoment(start), about].filter((fact) => fact !== null).join(" · ")}</span>
            <button
              id={`meeting-${appointmentId}`}
              aria-label={text(strings.lookBackNamed, subject)}
              onClick={() => onOpen(appointmentId)}
            >
              {text(strings.lookBack)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
