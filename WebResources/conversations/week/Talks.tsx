import { openCoachingPane } from "../../shared/coachingPane";
import { coach_conversation } from "../../shared/model.g";
import { openRhythmPage } from "../../shared/rhythmPage";
import { text, type Text } from "../../shared/text";
import type { WeekPointInfo, WeekTalkInfo } from "../contracts.g";
import { About } from "./About";
import { Lines } from "./Lines";
import { Row } from "./Row";
import * as strings from "./strings";
import { talkTime } from "./words";

interface Props {
  title: Text;
  none: Text;
  talks: WeekTalkInfo[];
  /** What waits to be talked about. */
  points: WeekPointInfo[];
}

/** "3 points waiting": what will be on the agenda; nothing where nothing waits. */
function waiting(points: WeekPointInfo[], talk: WeekTalkInfo): string {
  const count = points.filter(({ withId }) => withId === talk.withId).length;
  if (count === 0) return "";
  return ` · ${count === 1 ? text(strings.pointWaits) : text(strings.pointsWait, count)}`;
}

/** The talks of the week and those that go on; each opens with its agenda. */
export function Talks({ title, none, talks, points }: Props) {
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
              <span class="quiet">
                {" · "}
                {talk.with}
                {waiting(points, talk)}
              </span>
            </span>
            <About about={talk.about} />
          </div>
        )}
      </Lines>
      <button class="link" onClick={() => void openRhythmPage()}>
        {text(strings.allRhythms)}
      </button>
    </Row>
  );
}
