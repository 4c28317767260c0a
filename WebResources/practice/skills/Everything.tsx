import { text } from "../../shared/text";
import { Read, type Reading } from "../../shared/useRead";
import type { PracticeInfo, RehearsalInfo } from "../contracts.g";
import { Observations } from "./Observations";
import { Rehearsals } from "./Rehearsals";
import { SecondScores } from "./SecondScores";
import { SkillList } from "./SkillList";
import * as strings from "./strings";
import { ToDebrief } from "./ToDebrief";
import { ToScore } from "./ToScore";
import type { View } from "./view";
import { streakWords } from "./words";

interface Props {
  practice: PracticeInfo;
  rehearsals: Reading<RehearsalInfo[]>;
  /** Whose second scores; nothing for the own. */
  coachId: string | undefined;
  onGiven: (said: string) => Promise<unknown>;
  onOpen: (view: View) => void;
}

/** What waits for whoever looks, the meetings before and behind, and every skill. */
export function Everything({ practice, rehearsals, coachId, onGiven, onOpen }: Props) {
  return (
    <>
      <ToScore attempts={practice.toScore} onGiven={onGiven} />
      <Observations observations={practice.observations} onGiven={onGiven} />
      <Read of={rehearsals}>
        {(queue) => (
          <Rehearsals
            queue={queue}
            practice={practice}
            onRehearse={(meeting, skill, drill) => onOpen({ at: "rehearsal", meeting, skill, drill })}
          />
        )}
      </Read>
      <ToDebrief meetings={practice.toDebrief} onOpen={(meetingId) => onOpen({ at: "meeting", meetingId })} />
      <section aria-label={text(strings.skills)}>
        <h2>{text(strings.skills)}</h2>
        <p class="quiet">{streakWords(practice.streak)}</p>
        <SkillList practice={practice} onOpen={({ id }) => onOpen({ at: "skill", skillId: id })} />
      </section>
      <SecondScores coachId={coachId} />
    </>
  );
}
