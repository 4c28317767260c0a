import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { formatDay } from "../../shared/dates";
import { text } from "../../shared/text";
import type { DrillInfo, PracticeInfo, SkillInfo } from "../contracts.g";
import { Attempts } from "./Attempts";
import { Drilling } from "./Drilling";
import { Meter } from "./SkillList";
import * as strings from "./strings";
import { dueWords, readyWords } from "./words";

interface Props {
  practice: PracticeInfo;
  skill: SkillInfo;
  onBack: () => void;
  onPractised: () => Promise<unknown>;
}

/** A skill: what its levels look like, the way of whoever practises through them, and what is next. */
export function SkillDetails({ practice, skill, onBack, onPractised }: Props) {
  const [drill, setDrill] = useState<DrillInfo>();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (drill === undefined) heading.current?.focus();
  }, [skill.id, drill === undefined]);
  if (drill) {
    return (
      <Drilling
        key={drill.id}
        drill={drill}
        levels={skill.levels}
        partners={practice.partners}
        talks={practice.talks}
        onOver={() => setDrill(undefined)}
        onPractised={onPractised}
      />
    );
  }
  const next = skill.drills.find(({ id }) => id === skill.nextDrillId);
  return (
    <section class="details">
      <button class="link" onClick={onBack}>
        {`‹ ${text(strings.backToSkills)}`}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {skill.name}
      </h2>
      {skill.description !== null && <p>{skill.description}</p>}
      <p class="ready">
        <Meter readyAt={skill.readyAt} />
        {`${readyWords(skill)} · ${dueWords(skill, practice.today)}`}
        {skill.readyAt > 0 && skill.expiresOn !== null && ` · ${text(strings.holdsUntil, formatDay(skill.expiresOn))}`}
      </p>
      {skill.because.length > 0 && <p class="because">{text(strings.gapAsks, skill.because.join(", "))}</p>}
      {practice.isOwn && next && (
        <button class="primary" onClick={() => setDrill(next)}>
          {text(strings.nextDrill, next.name)}
        </button>
      )}
      <h3>{text(strings.levels)}</h3>
      {skill.levels === null ? (
        <p class="quiet">{text(strings.noRubric)}</p>
      ) : (
        <ol class="levels">
          {skill.levels.map((level, index) => (
            <li key={index}>{level}</li>
          ))}
        </ol>
      )}
      <h3>{text(strings.wayThere)}</h3>
      <Attempts attempts={skill.attempts} />
      <h3>{text(strings.allDrills)}</h3>
      {skill.drills.length === 0 && <p class="quiet">{text(strings.noDrills)}</p>}
      <ul class="drills">
        {skill.drills.map((each) => (
          <li key={each.id}>
            {practice.isOwn ? (
              <button class="link" aria-label={text(strings.startNamed, each.name)} onClick={() => setDrill(each)}>
                {each.name}
              </button>
            ) : (
              each.name
            )}{" "}
            <span class="quiet">{text(strings.drillFacts, each.difficulty, each.minutes ?? 10)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
