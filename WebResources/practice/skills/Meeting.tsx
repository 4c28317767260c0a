import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { openCoachingPane } from "../../shared/coachingPane";
import { appointment, opportunity } from "../../shared/model.g";
import { text } from "../../shared/text";
import { formatMoment } from "../../shared/times";
import { Read, useRead } from "../../shared/useRead";
import { openRecord } from "../../shared/xrm";
import type { MeetingInfo } from "../contracts.g";
import { getMeeting } from "../practiceApi";
import { MeetingOutcome, MeetingPlan } from "./MeetingSides";
import { Messages } from "./Messages";
import * as strings from "./strings";
import { standWords } from "./words";

interface Props {
  id: string;
  onBack: () => void;
  /** The drill with which it is rehearsed, while it is to come. */
  children?: ComponentChildren;
}

/** A meeting: what was planned and what customers may say before it; plan and outcome side by side after it. */
export function Meeting({ id, onBack, children }: Props) {
  const reading = useRead(() => getMeeting(id), strings.meetingUnread, [id]);
  // What was talked about it in the pane shows once somebody is back.
  useEffect(() => {
    const read = () => void reading.again();
    window.addEventListener("focus", read);
    return () => window.removeEventListener("focus", read);
  }, [reading.again]);
  return (
    <section class="details">
      <button class="link" onClick={onBack}>
        {`‹ ${text(strings.backToSkills)}`}
      </button>
      <Read of={reading}>{(meeting) => <Shown meeting={meeting}>{children}</Shown>}</Read>
    </section>
  );
}

function Shown({ meeting, children }: { meeting: MeetingInfo; children: ComponentChildren }) {
  const { appointmentId, subject, start, isOver, deal, objections } = meeting;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isOver) heading.current?.focus();
  }, [appointmentId]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {subject}
      </h2>
      <p class="quiet">
        {formatMoment(start)}
        {deal && (
          <>
            {" · "}
            <button class="link" onClick={() => void openRecord(opportunity.logicalName, deal.id)}>
              {deal.name}
            </button>
            {` · ${[deal.customerName, standWords(deal.now, deal.currencySymbol)].filter(Boolean).join(" · ")}`}
          </>
        )}
      </p>
      {isOver ? (
        <>
          <button
            class="primary"
            onClick={() => void openCoachingPane(appointment.logicalName, appointmentId, "debrief")}
          >
            {text(strings.debrief)}
          </button>
          <div class="sides">
            <MeetingPlan meeting={meeting} />
            <MeetingOutcome meeting={meeting} />
          </div>
        </>
      ) : (
        <>
          {children}
          <div class="sides">
            <MeetingPlan meeting={meeting} />
            {objections.length > 0 && (
              <div class="card">
                <h3>{text(strings.likelyObjections)}</h3>
                <Messages messages={objections} />
              </div>
            )}
          </div>
        </>
      )}
    </>
  );
}
