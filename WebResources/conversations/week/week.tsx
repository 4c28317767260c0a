import type { ComponentChildren } from "preact";
import { useEffect, useId } from "preact/hooks";
import { advanceRhythms } from "../../shared/advanceRhythms";
import { oncePerDay } from "../../shared/oncePerDay";
import { openPanel } from "../../shared/openPanel";
import { text } from "../../shared/text";
import { Read, useRead, type Reading } from "../../shared/useRead";
import type { OwnWeek, TeamWeek, WeekReport } from "../contracts.g";
import { Away } from "./Away";
import { Helped } from "./Helped";
import { Meetings } from "./Meetings";
import { Members } from "./Members";
import { Path } from "./Path";
import { Points } from "./Points";
import { Practice } from "./Practice";
import { readNextPractice, type NextPractice } from "../../shared/practicePage";
import { Promises } from "./Promises";
import { Again, PartOf } from "./Row";
import { ScoreTogether } from "./ScoreTogether";
import { sendDigests } from "../../shared/sendDigests";
import * as strings from "./strings";
import { Talks } from "./Talks";
import { Verdicts } from "./Verdicts";
import { getWeek, remindOfPromises } from "./weekApi";
import { weekWords } from "./words";

/** The first page: what the week asks of a rep, of a manager, or of somebody who is both. */
function Week() {
  const reading = useRead(getWeek, strings.weekFailed, []);
  useEffect(() => {
    // Nobody waits for it: what cannot be done now is tried when the page is opened again.
    void oncePerDay("promises", remindOfPromises).catch(() => undefined);
  }, []);
  const practice = useRead(readNextPractice, strings.nextPracticeFailed, []);
  const isRead = reading.value !== undefined;
  useEffect(() => {
    if (isRead) void oncePerDay("digests", sendDigests).catch(() => undefined);
  }, [isRead]);
  const hasTeam = reading.value?.team != null;
  useEffect(() => {
    if (hasTeam) void oncePerDay("rhythms", advanceRhythms).catch(() => undefined);
  }, [hasTeam]);
  useEffect(() => {
    // What was done elsewhere meanwhile is here when one comes back.
    const again = () => void reading.again();
    window.addEventListener("focus", again);
    return () => window.removeEventListener("focus", again);
  }, [reading.again]);

  return (
    <Again.Provider value={reading.again}>
      <div class="week">
        <Read of={reading}>
          {(week) => (
            <>
              {week.own && <Own week={week} own={week.own} practice={practice} />}
              {week.team && <Team week={week} team={week.team} isAlsoRep={week.own !== null} practice={practice} />}
            </>
          )}
        </Read>
      </div>
    </Again.Provider>
  );
}

/** The own week, or the team's. */
function Part({ title, week, children }: { title: string; week: WeekReport; children: ComponentChildren }) {
  const id = useId();
  return (
    <div class="part">
      <header>
        <h1 id={id}>{`${title} · ${week.person.name}`}</h1>
        <span class="quiet">{weekWords(week)}</span>
      </header>
      <PartOf.Provider value={id}>{children}</PartOf.Provider>
    </div>
  );
}

interface PartProps {
  week: WeekReport;
  practice: Reading<NextPractice>;
}

function Own({ week, own, practice }: PartProps & { own: OwnWeek }) {
  return (
    <Part title={text(strings.myWeek)} week={week}>
      <Path plans={own.plans} />
      <Talks title={strings.talksRow} none={strings.withCoachNone} talks={own.talks} points={own.points} />
      <Points none={strings.pointsNone} points={own.points} own={week.person} talks={own.talks} />
      <Helped {...own} />
      <Promises
        title={strings.promisedRow}
        none={strings.promisedNone}
        promises={own.promises}
        count={own.promisesCount}
      />
      <Meetings {...own} />
      <Practice reading={practice} />
      <Away none={strings.awayNone} {...own} people={[week.person]} />
    </Part>
  );
}

function Team({ week, team, isAlsoRep, practice }: PartProps & { team: TeamWeek; isAlsoRep: boolean }) {
  return (
    <Part title={text(strings.teamWeek)} week={week}>
      <Members members={team.members} />
      <Talks title={strings.talksRow} none={strings.withRepsNone} talks={team.talks} points={team.points} />
      <Points none={strings.pointsTeamNone} points={team.points} members={team.members} />
      <Verdicts given={team.verdicts} />
      <ScoreTogether reading={practice} />
      {!isAlsoRep && <Practice reading={practice} />}
      <Promises
        title={strings.promisesRow}
        none={strings.promisesNone}
        promises={team.promises}
        count={team.promisesCount}
      />
      <Away none={strings.teamAwayNone} {...team} people={team.members} named />
    </Part>
  );
}

void openPanel(strings.week, () => <Week />);
