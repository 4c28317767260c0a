import { openCoachingPane } from "../../shared/coachingPane";
import { formatDay } from "../../shared/dates";
import { coach_conversation } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { VerdictGivenInfo } from "../contracts.g";
import { Lines } from "./Lines";
import { Row } from "./Row";
import * as strings from "./strings";
import { answers } from "./answers";

/** What reps have said this week: the answer, and what they will do differently. */
export function Verdicts({ given }: { given: VerdictGivenInfo[] }) {
  return (
    <Row title={text(strings.verdictsRow)}>
      <Lines items={given} none={text(strings.verdictsNone)} keyOf={(each) => each.conversationId}>
        {({ conversationId, subject, repName, verdict, on, text: words }) => (
          <div class="line wrap">
            <span>
              <strong>{text(answers.find(([value]) => value === verdict)?.[1] ?? "")}</strong>
              {` · ${repName} · `}
              <button
                class="link"
                onClick={() => void openCoachingPane(coach_conversation.logicalName, conversationId)}
              >
                {subject}
              </button>
              {on !== null && <span class="quiet"> · {formatDay(on)}</span>}
            </span>
            {words !== null && <q class="words">{words}</q>}
          </div>
        )}
      </Lines>
    </Row>
  );
}
