import { formatDay } from "../../shared/dates";
import { coach_coachingtype, coach_conversation, systemuser } from "../../shared/model.g";
import { openPracticePage, type NextPractice } from "../../shared/practicePage";
import { text } from "../../shared/text";
import type { Reading } from "../../shared/useRead";
import { xrm } from "../../shared/xrm";
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
          <li key={session.coachId}>
            <div class="line">
              <span>
                <button
                  class="link"
                  aria-label={text(strings.practiceOf, session.coachName)}
                  onClick={() => void openPracticePage({ rep: session.coachId })}
                >
                  {session.coachName}
                </button>
                <span class="quiet">{` · ${whyWords(session)}`}</span>
              </span>
              <span class="commands">
                <button
                  aria-label={text(strings.observeNamed, session.coachName)}
                  onClick={() => void observe(session)}
                >
                  {text(strings.observe)}
                </button>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Row>
  );
}

export function whyWords({ why, count, lastOn }: DoubleSession): string {
  if (why === "apart") return text(strings.togetherApart, count);
  if (why === "longAgo" && lastOn !== null) return text(strings.togetherLongAgo, formatDay(lastOn));
  if (why === "fewest") return text(strings.togetherFewest, count);
  return text(strings.togetherNever);
}

/** A new observation with that coach, to be scored by both. */
async function observe({ coachId, coachName }: DoubleSession): Promise<void> {
  await xrm().Navigation.openForm({ entityName: coach_conversation.logicalName }, {
    coach_repid: [{ id: coachId, name: coachName, entityType: systemuser.logicalName }],
    coach_type: coach_coachingtype.Observational,
  } as never);
}
