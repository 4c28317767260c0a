import { text } from "../../shared/text";
import type { PracticeInfo, SkillInfo } from "../contracts.g";
import * as strings from "./strings";
import { dueWords, readyWords } from "./words";

interface Props {
  practice: PracticeInfo;
  onOpen: (skill: SkillInfo) => void;
}

/** The skills, what is next first. */
export function SkillList({ practice, onOpen }: Props) {
  if (practice.skills.length === 0) return <p class="quiet">{text(strings.noSkills)}</p>;
  return (
    <ul class="skills">
      {practice.skills.map((skill) => (
        <li key={skill.id} class="skill">
          <button class="link" id={`skill-${skill.id}`} onClick={() => onOpen(skill)}>
            {skill.name}
          </button>
          <span class="ready">
            <Meter readyAt={skill.readyAt} />
            {readyWords(skill)}
          </span>
          <span class={skill.isDue ? "due" : "quiet"}>{dueWords(skill, practice.today)}</span>
          {skill.because.length > 0 && <p class="because">{text(strings.gapAsks, skill.because.join(", "))}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Three steps, as many filled as are mastered; the words beside it say the same. */
export function Meter({ readyAt }: { readyAt: number }) {
  return (
    <span class="meter" aria-hidden="true">
      {[1, 2, 3].map((step) => (
        <span key={step} class={step <= readyAt ? "full" : ""} />
      ))}
    </span>
  );
}
