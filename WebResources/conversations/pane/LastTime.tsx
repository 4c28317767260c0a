import type { CoachingContext, EarlierCommitment } from "../contracts";
import { formatDay } from "../../shared/dates";
import { text, type Text } from "../../shared/text";
import { coach_conversation } from "../../shared/model.g";
import { openRecord } from "../../shared/xrm";
import * as strings from "./strings";

const states: Record<EarlierCommitment["state"], [sign: string, word: Text]> = {
  kept: ["✔", strings.kept],
  open: ["○", strings.open],
  broken: ["✖", strings.broken],
};

/** What was agreed last time: every conversation opens with it. */
export function LastTime({ last }: { last: CoachingContext["lastConversation"] }) {
  if (!last) return <p class="quiet">{text(strings.firstTime)}</p>;
  return (
    <section aria-label={text(strings.lastTime, formatDay(last.on))}>
      <h2>
        {text(strings.lastTime, "")}
        <button class="link" onClick={() => void openRecord(coach_conversation.logicalName, last.id)}>
          {formatDay(last.on)}
        </button>
      </h2>
      {last.commitments.length === 0 ? (
        <p class="quiet">{text(strings.noCommitments)}</p>
      ) : (
        <ul class="commitments">
          {last.commitments.map((commitment) => (
            <li key={commitment.id}>
              <span aria-hidden="true">{states[commitment.state][0]}</span> {commitment.subject}
              <span class={commitment.state === "broken" ? "bad" : "quiet"}>
                {" "}
                {text(states[commitment.state][1])}
                {commitment.due !== null && `, ${text(strings.factDue, formatDay(commitment.due))}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
