import type { CoachingContext, EarlierCommitment } from "../shared/coachingApi";
import { formatDay } from "../shared/format";
import { text } from "../shared/strings";
import { xrm } from "../shared/xrm";

const signs: Record<EarlierCommitment["state"], string> = { kept: "✔", open: "○", broken: "✖" };

/** What was agreed last time: every conversation opens with it. */
export function LastTime({ last }: { last: CoachingContext["lastConversation"] }) {
  if (!last) return <p class="quiet">{text("firstTime")}</p>;
  return (
    <section aria-label={text("lastTime", formatDay(last.on))}>
      <h2>
        {text("lastTime", "")}
        <button
          class="link"
          onClick={() => void xrm().Navigation.openForm({ entityName: "coach_conversation", entityId: last.id })}
        >
          {formatDay(last.on)}
        </button>
      </h2>
      {last.commitments.length === 0 ? (
        <p class="quiet">{text("noCommitments")}</p>
      ) : (
        <ul class="commitments">
          {last.commitments.map((commitment) => (
            <li key={commitment.id}>
              <span aria-hidden="true">{signs[commitment.state]}</span> {commitment.subject}
              <span class={commitment.state === "broken" ? "bad" : "quiet"}>
                {" "}
                {text(commitment.state)}
                {commitment.due !== null && `, ${text("factDue", formatDay(commitment.due))}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
