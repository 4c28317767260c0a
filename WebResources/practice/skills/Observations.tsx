import { useState } from "preact/hooks";
import { openCoachingPane } from "../../shared/coachingPane";
import { coach_conversation } from "../../shared/model.g";
import { text } from "../../shared/text";
import type { ObservationInfo } from "../contracts.g";
import { scoreObserved } from "../practiceApi";
import { ScoreForm } from "./ScoreForm";
import * as strings from "./strings";

interface Props {
  observations: ObservationInfo[];
  onGiven: (said: string) => Promise<unknown>;
}

/** What was watched and can be scored now: whoever was watched first, then the coaches. */
export function Observations({ observations, onGiven }: Props) {
  if (observations.length === 0) return null;
  return (
    <section class="waiting" aria-label={text(strings.observations)}>
      <h2>{text(strings.observations)}</h2>
      <ul>
        {observations.map((observation) => (
          <li key={observation.conversationId} class="card">
            <Observation observation={observation} onGiven={onGiven} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Observation({ observation, onGiven }: { observation: ObservationInfo; onGiven: Props["onGiven"] }) {
  const { conversationId, subject, personName, isOwn, skills } = observation;
  const [chosen, setChosen] = useState("");
  const skill = skills.find(({ id }) => id === chosen) ?? skills[0];
  if (!skill) return null;
  return (
    <>
      <h3>
        <button
          class="link"
          onClick={() => void openCoachingPane(coach_conversation.logicalName, conversationId)}
        >{`${subject} · ${personName}`}</button>
      </h3>
      <label class="who">
        {text(strings.observedSkill)}
        <select value={skill.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {skills.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <ScoreForm
        key={skill.id}
        question={text(isOwn ? strings.ownQuestion : strings.levels)}
        levels={skill.levels}
        withWords={!isOwn}
        command={isOwn ? strings.giveOwn : strings.giveScore}
        failed={strings.scoreFailed}
        onGive={async (value, words) => {
          await scoreObserved(conversationId, skill.id, value, words);
          await onGiven(text(strings.observedSaid, skill.name));
        }}
      />
    </>
  );
}
