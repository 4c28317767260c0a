import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { oncePerDay } from "../../shared/oncePerDay";
import { openPanel } from "../../shared/openPanel";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { useWork } from "../../shared/useWork";
import { currentUserId } from "../../shared/xrm";
import type { DrillInfo, RehearsalInfo, SkillInfo } from "../contracts.g";
import { getPractice, getRehearsals, readTeam, refreshReadiness, whatWaits } from "../practiceApi";
import { Drilling } from "./Drilling";
import { Meeting } from "./Meeting";
import { Observations } from "./Observations";
import { Rehearsals } from "./Rehearsals";
import { SecondScores } from "./SecondScores";
import { SkillDetails } from "./SkillDetails";
import { SkillList } from "./SkillList";
import * as strings from "./strings";
import { ToDebrief } from "./ToDebrief";
import { ToScore } from "./ToScore";
import { useEvery } from "./useEvery";
import { streakWords } from "./words";

const Seconds = 5;

/** Somebody's skills, the next drill, and what waits for the score of whoever looks. */
function PracticePage({ data }: { data: URLSearchParams }) {
  const [who, setWho] = useState(() => (data.get("rep") === currentUserId() ? "" : (data.get("rep") ?? "")));
  const [skillId, setSkillId] = useState(data.get("skill"));
  const [meetingId, setMeetingId] = useState(data.get("meeting"));
  const [said, setSaid] = useState("");
  const last = useRef<string>(undefined);
  const opened = useRef<string>(undefined);
  const reading = useRead(
    async () => {
      if (who !== "") return getPractice(who);
      // Before the rest: what changes while that is read is seen the next time.
      last.current = await whatWaits();
      return getPractice();
    },
    strings.practiceFailed,
    [who],
  );
  const rehearsals = useRead(() => getRehearsals(who === "" ? undefined : who), strings.rehearsalFailed, [who]);
  const [rehearsal, setRehearsal] = useState<{ meeting: RehearsalInfo; skill: SkillInfo; drill: DrillInfo }>();
  const team = useRead(readTeam, strings.practiceFailed, []);
  const work = useWork(strings.refreshFailed);
  useEffect(() => {
    void work.run(async () => {
      if (await oncePerDay("readiness", refreshReadiness)) await reading.again();
    });
  }, []);
  useEvery(Seconds, who === "", async () => {
    if (last.current !== (await whatWaits())) await reading.again();
  });
  // Whoever comes back from a skill is where it was opened.
  useLayoutEffect(() => {
    if (skillId === null && opened.current !== undefined) document.getElementById(`skill-${opened.current}`)?.focus();
  }, [skillId]);

  return (
    <div class="page">
      <header>
        <h1>
          {who === "" || !reading.value ? text(strings.practice) : text(strings.practiceOf, reading.value.personName)}
        </h1>
        {(team.value?.length ?? 0) > 0 && (
          <label class="who">
            {text(strings.whosePractice)}
            <select
              value={who}
              onChange={({ currentTarget }) => {
                setSkillId(null);
                setWho(currentTarget.value);
              }}
            >
              <option value="">{text(strings.ownPractice)}</option>
              {team.value?.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <p class="said" role="status">
        {said}
      </p>
      <Problem message={work.problem} />
      <Read of={reading}>
        {(practice) => {
          const skill = practice.skills.find(({ id }) => id === skillId);
          if (rehearsal) {
            const over = () => setRehearsal(undefined);
            return (
              <Meeting id={rehearsal.meeting.appointmentId} onBack={over}>
                <Drilling
                  drill={rehearsal.drill}
                  levels={rehearsal.skill.levels}
                  partners={practice.partners}
                  appointmentId={rehearsal.meeting.appointmentId}
                  onOver={over}
                  onPractised={() => Promise.all([reading.again(), rehearsals.again()])}
                />
              </Meeting>
            );
          }
          if (meetingId !== null) {
            return (
              <Meeting
                id={meetingId}
                onBack={() => {
                  setMeetingId(null);
                  void reading.again();
                }}
              />
            );
          }
          return (
            <>
              {!skill && (
                <ToScore
                  attempts={practice.toScore}
                  onGiven={async (what) => {
                    setSaid(what);
                    await reading.again();
                  }}
                />
              )}
              {!skill && (
                <Observations
                  observations={practice.observations}
                  onGiven={async (what) => {
                    setSaid(what);
                    await reading.again();
                  }}
                />
              )}
              {!skill && (
                <Read of={rehearsals}>
                  {(queue) => (
                    <Rehearsals
                      queue={queue}
                      practice={practice}
                      onRehearse={(meeting, ofSkill, drill) => setRehearsal({ meeting, skill: ofSkill, drill })}
                    />
                  )}
                </Read>
              )}
              {!skill && <ToDebrief meetings={practice.toDebrief} onOpen={setMeetingId} />}
              {skill ? (
                <SkillDetails
                  key={skill.id}
                  practice={practice}
                  skill={skill}
                  onBack={() => setSkillId(null)}
                  onPractised={reading.again}
                />
              ) : (
                <section aria-label={text(strings.skills)}>
                  <h2>{text(strings.skills)}</h2>
                  <p class="quiet">{streakWords(practice.streak)}</p>
                  <SkillList
                    practice={practice}
                    onOpen={({ id }) => {
                      opened.current = id;
                      setSkillId(id);
                    }}
                  />
                </section>
              )}
              {!skill && <SecondScores coachId={who === "" ? undefined : who} />}
            </>
          );
        }}
      </Read>
    </div>
  );
}

void openPanel(strings.practice, (data) => <PracticePage data={data} />);
