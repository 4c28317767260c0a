import { answerText } from "../../conversations/pane/answer";
import { PromiseText } from "../../conversations/promises/PromiseText";
import { openCoachingPane } from "../../shared/coachingPane";
import { formatDay } from "../../shared/dates";
import { appointment, coach_questionkind } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { MeetingTalkInfo } from "../../conversations/contracts.g";
import type { MeetingInfo } from "../contracts.g";
import * as strings from "./strings";
import { readyWords, standWords } from "./words";

/** What was planned: what was talked about before, how it was rehearsed, and how the deal stood. */
export function MeetingPlan({ meeting }: { meeting: MeetingInfo }) {
  const { appointmentId, isOver, deal, skills, talks, rehearsals } = meeting;
  const plans = talks.filter(({ isDebrief }) => !isDebrief);
  return (
    <div class="card">
      <h3>{text(strings.planned)}</h3>
      {plans.map((talk) => (
        <Talk key={talk.id} talk={talk} />
      ))}
      {plans.length === 0 && <p class="quiet">{text(strings.notPlanned)}</p>}
      {plans.length === 0 && !isOver && (
        <button onClick={() => void openCoachingPane(appointment.logicalName, appointmentId, "rehearsal")}>
          {text(strings.planMeeting)}
        </button>
      )}
      {skills.length > 0 && !isOver && (
        <>
          <h4>{text(strings.skillsAsked)}</h4>
          <ul>
            {skills.map((skill) => (
              <li key={skill.id}>
                {skill.name} <span class="quiet">{readyWords(skill)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {rehearsals.length > 0 && (
        <>
          <h4>{text(strings.rehearsals)}</h4>
          <ul>
            {rehearsals.map(({ id, name, on, ownScore, score, feedback }) => (
              <li key={id}>
                {name}{" "}
                <span class="quiet">
                  {[
                    formatDay(on),
                    ownScore === null ? null : text(strings.ownWas, ownScore),
                    score === null ? null : text(strings.coachWas, score),
                    feedback,
                  ]
                    .filter((fact) => fact !== null)
                    .join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {isOver && deal?.then && (
        <p>
          <span class="quiet">{text(strings.dealThen)}</span> {standWords(deal.then, deal.currencySymbol)}
        </p>
      )}
    </div>
  );
}

const became = { won: strings.becameWon, lost: strings.becameLost, open: strings.dealNow };

/** What came of it: what was said afterwards, what was promised, and what became of the deal. */
export function MeetingOutcome({ meeting: { deal, talks, promises } }: { meeting: MeetingInfo }) {
  const debriefs = talks.filter(({ isDebrief }) => isDebrief);
  return (
    <div class="card">
      <h3>{text(strings.outcome)}</h3>
      {debriefs.map((talk) => (
        <Talk key={talk.id} talk={talk} />
      ))}
      {debriefs.length === 0 && <p class="quiet">{text(strings.noDebrief)}</p>}
      {promises.length > 0 && (
        <>
          <h4>{text(strings.summaryPromises)}</h4>
          <ul>
            {promises.map((promise) => (
              <li key={promise.id}>
                <PromiseText promise={promise} />
              </li>
            ))}
          </ul>
        </>
      )}
      {deal && (
        <p>
          <span class="quiet">{text(became[deal.state])}</span> {standWords(deal.now, deal.currencySymbol)}
          {deal.state === "open" && deal.then === null && <span class="quiet"> {text(strings.dealUnchanged)}</span>}
        </p>
      )}
    </div>
  );
}

/** What was asked and answered. What was promised stands below, with what became of it. */
function Talk({ talk: { subject, answers } }: { talk: MeetingTalkInfo }) {
  const said = answers.filter(({ kind }) => kind !== coach_questionkind.Commitment);
  return (
    <>
      <h4>{subject}</h4>
      {said.length === 0 && <p class="quiet">{text(strings.nothingSaid)}</p>}
      <dl class="said-there">
        {said.map((answer, at) => (
          <div key={at}>
            <dt>{answer.prompt}</dt>
            <dd class="lines">{answerText(answer, answer)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
