import { formatMoney } from "../../shared/format";
import { coach_drillkind } from "../../shared/model.g";
import { text } from "../../shared/text";
import { formatMoment } from "../../shared/times";
import { openRecord } from "../../shared/xrm";
import type { DrillInfo, PracticeInfo, RehearsalInfo, SkillInfo } from "../contracts.g";
import * as strings from "./strings";

/** What a meeting is rehearsed with: the skill it asks for first, and its rehearsal, or whatever drill comes next. */
export function rehearsalOf(
  meeting: RehearsalInfo,
  skills: SkillInfo[],
): { skill: SkillInfo; drill: DrillInfo } | null {
  const asked = meeting.skills.map(({ id }) => skills.find((skill) => skill.id === id));
  for (const skill of [...asked, ...skills]) {
    if (!skill) continue;
    const drill =
      skill.drills.find(({ kind }) => kind === coach_drillkind.Rehearsal) ??
      skill.drills.find(({ id }) => id === skill.nextDrillId);
    if (drill) return { skill, drill };
  }
  return null;
}

interface Props {
  queue: RehearsalInfo[];
  practice: PracticeInfo;
  onRehearse: (meeting: RehearsalInfo, skill: SkillInfo, drill: DrillInfo) => void;
}

/** The meetings of the next two weeks about open deals, what to rehearse first at the top. */
export function Rehearsals({ queue, practice, onRehearse }: Props) {
  if (queue.length === 0) return null;
  return (
    <section aria-label={text(strings.beforeMeetings)}>
      <h2>{text(strings.beforeMeetings)}</h2>
      <ul class="skills">
        {queue.map((meeting) => {
          const chosen = practice.isOwn ? rehearsalOf(meeting, practice.skills) : null;
          return (
            <li key={meeting.appointmentId} class="meeting">
              <span>
                <button class="link" onClick={() => void openRecord("opportunity", meeting.dealId)}>
                  {meeting.dealName}
                </button>
                <span class="quiet">{` · ${meeting.subject}`}</span>
              </span>
              <span class="quiet">{facts(meeting)}</span>
              <span>{notReadyWords(meeting)}</span>
              {chosen && (
                <button
                  id={`rehearse-${meeting.appointmentId}`}
                  aria-label={text(strings.rehearseNamed, meeting.dealName)}
                  onClick={() => onRehearse(meeting, chosen.skill, chosen.drill)}
                >
                  {text(strings.rehearse)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const facts = ({ start, stage, value, currencySymbol }: RehearsalInfo): string =>
  [formatMoment(start), stage, value === null ? null : formatMoney(value, currencySymbol)]
    .filter((fact) => fact !== null)
    .join(" · ");

function notReadyWords({ isRehearsed, skills }: RehearsalInfo): string {
  if (isRehearsed) return text(strings.isRehearsed);
  const missing = skills.filter(({ readyAt }) => readyAt === 0).map(({ name }) => name);
  const [first, ...more] = missing;
  if (first === undefined) return "";
  return more.length === 0 ? text(strings.notReadyOn, first) : text(strings.notReadyOnMore, first, more.length);
}
