import { openCoachingPane } from "../../shared/coachingPane";
import { coach_conversation } from "../../shared/model.g";
import { text, type Text } from "../../shared/text";
import type { WeekTalkInfo } from "../contracts.g";
import { About } from "./About";
import { Lines } from "./Lines";
import { Row } from "./Row";
import * as strings from "./strings";
import { talkTime } from "./words";

/** The talks of the week and those that go on; each opens with its agenda. */
export function Talks({ title, none, talks }: { title: Text; none: Text; talks: WeekTalkInfo[] }) {
  return (
    <Row title={text(title)}>
      <Lines items={talks} none={text(none)} keyOf={(talk) => talk.id}>
        {(talk) => (
          <div class="line">
            <span class="when">{talkTime(talk)}</span>
            <span>
              <button
                class="link"
                aria-label={text(strings.talkLine, talk.subject, talk.with)}
                onClick={() => void openCoachingPane(coach_conversation.logicalName, talk.id)}
              >
                {talk.subject}
              </button>
              <span class="quiet"> · {talk.with}</span>
            </span>
            <About about={talk.about} />
          </div>
        )}
      </Lines>
    </Row>
  );
}
