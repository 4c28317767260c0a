import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { oncePerDay } from "../../shared/oncePerDay";
import { openPanel } from "../../shared/openPanel";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { Read, useRead } from "../../shared/useRead";
import { useWork } from "../../shared/useWork";
import { currentUserId } from "../../shared/xrm";
import type { PracticeInfo } from "../contracts.g";
import { getPractice, getRehearsals, readTeam, refreshReadiness, whatWaits, type Person } from "../practiceApi";
import { Drilling } from "./Drilling";
import { Everything } from "./Everything";
import { Meeting } from "./Meeting";
import { SkillDetails } from "./SkillDetails";
import * as strings from "./strings";
import { useEvery } from "./useEvery";
import { asked, everything, openerOf, type View } from "./view";

const Seconds = 5;

/** Somebody's skills, the next drill, and what waits for the score of whoever looks. */
function PracticePage({ data }: { data: URLSearchParams }) {
  const [who, setWho] = useState(() => (data.get("rep") === currentUserId() ? "" : (data.get("rep") ?? "")));
  const [view, setView] = useState(() => asked(data));
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
  // Whoever comes back goes on where it was opened.
  useLayoutEffect(() => {
    if (view.at === "everything" && opened.current !== undefined) document.getElementById(opened.current)?.focus();
  }, [view.at]);

  const open = (next: View) => {
    opened.current = openerOf(next);
    setView(next);
  };
  const back = () => setView(everything);
  const shown = (practice: PracticeInfo) => {
    if (view.at === "rehearsal") {
      const { meeting, skill, drill } = view;
      return (
        <Meeting id={meeting.appointmentId} onBack={back}>
          <Drilling
            drill={drill}
            levels={skill.levels}
            partners={practice.partners}
            talks={practice.talks}
            appointmentId={meeting.appointmentId}
            onOver={back}
            onPractised={() => Promise.all([reading.again(), rehearsals.again()])}
          />
        </Meeting>
      );
    }
    if (view.at === "meeting") {
      return (
        <Meeting
          id={view.meetingId}
          onBack={() => {
            back();
            void reading.again();
          }}
        />
      );
    }
    const skill = view.at === "skill" ? practice.skills.find(({ id }) => id === view.skillId) : undefined;
    if (skill) {
      return (
        <SkillDetails key={skill.id} practice={practice} skill={skill} onBack={back} onPractised={reading.again} />
      );
    }
    return (
      <Everything
        practice={practice}
        rehearsals={rehearsals}
        coachId={who === "" ? undefined : who}
        onGiven={async (what) => {
          setSaid(what);
          await reading.again();
        }}
        onOpen={open}
      />
    );
  };
  return (
    <div class="page">
      <header>
        <h1>
          {who === "" || !reading.value ? text(strings.practice) : text(strings.practiceOf, reading.value.personName)}
        </h1>
        <Whose
          who={who}
          team={team.value ?? []}
          onChoose={(chosen) => {
            opened.current = undefined;
            back();
            setWho(chosen);
          }}
        />
      </header>
      <p class="said" role="status">
        {said}
      </p>
      <Problem message={work.problem} />
      <Read of={reading}>{shown}</Read>
    </div>
  );
}

/** Of whom a coach sees the practice. */
function Whose({ who, team, onChoose }: { who: string; team: Person[]; onChoose: (who: string) => void }) {
  if (team.length === 0) return null;
  return (
    <label class="who">
      {text(strings.whosePractice)}
      <select value={who} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{text(strings.ownPractice)}</option>
        {team.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

void openPanel(strings.practice, (data) => <PracticePage data={data} />);
