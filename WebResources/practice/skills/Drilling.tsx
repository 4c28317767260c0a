import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Problem } from "../../shared/Problem";
import { text } from "../../shared/text";
import { useWork } from "../../shared/useWork";
import type { DrillInfo, PartnerInfo, PracticeTalkInfo } from "../contracts.g";
import { giveOwnScore, readGiven, startAttempt, type Given } from "../practiceApi";
import { DrillText } from "./DrillText";
import { ScoreForm } from "./ScoreForm";
import * as strings from "./strings";
import { useEvery } from "./useEvery";
import { companies, With } from "./With";

interface Props {
  drill: DrillInfo;
  levels: string[] | null;
  partners: PartnerInfo[];
  talks: PracticeTalkInfo[];
  /** The meeting it is a rehearsal for. */
  appointmentId?: string;
  onOver: () => void;
  onPractised: () => Promise<unknown>;
}

type Stage =
  | { at: "choosing" }
  | { at: "running"; id: string; since: number }
  | { at: "scoring"; id: string; minutes: number }
  | { at: "over"; id: string; own: number };

const Minute = 60_000;
const minutesSince = (since: number): number => Math.max(1, Math.round((Date.now() - since) / Minute));

/** One drill from choosing a partner to the scores: the own one first, then those of the coaches. */
export function Drilling({ drill, levels, partners, talks, appointmentId, onOver, onPractised }: Props) {
  const [stage, setStage] = useState<Stage>({ at: "choosing" });
  const [chosen, setChosen] = useState("");
  const [given, setGiven] = useState<Given[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, problem, run } = useWork(strings.attemptFailed);
  const offered = companies(partners, talks);
  const company = offered.find(({ value }) => value === chosen) ?? offered[0];
  const waits = stage.at === "over" && company.coaches.length > 0 && given.length === 0;
  useLayoutEffect(() => heading.current?.focus(), [stage.at]);
  useEvery(3, waits, async () => {
    if (stage.at !== "over") return;
    const now = await readGiven(stage.id);
    if (now.length === 0) return;
    setGiven(now);
    await onPractised();
  });

  const start = () =>
    run(async () => {
      const id = await startAttempt({ drillId: drill.id, appointmentId, ...company });
      setGiven([]);
      setStage({ at: "running", id, since: Date.now() });
    });
  return (
    <section class="drilling">
      <h2 ref={heading} tabIndex={-1}>
        {drill.name}
      </h2>
      <p class="quiet">{text(strings.drillFacts, drill.difficulty, drill.minutes ?? 10)}</p>
      {stage.at === "choosing" && (
        <form
          class="start"
          onSubmit={(event) => {
            event.preventDefault();
            void start();
          }}
        >
          <With from={offered} chosen={company} onChoose={setChosen} />
          <Problem message={problem} />
          <span class="commands">
            <button class="primary" type="submit" disabled={busy}>
              {text(strings.startDrill)}
            </button>
            <button type="button" onClick={onOver}>
              {text(strings.stopDrill)}
            </button>
          </span>
        </form>
      )}
      {stage.at === "running" && (
        <div class="commands">
          <Clock since={stage.since} minutes={drill.minutes ?? 10} />
          <button
            class="primary"
            onClick={() => setStage({ at: "scoring", id: stage.id, minutes: minutesSince(stage.since) })}
          >
            {text(strings.stopClock)}
          </button>
        </div>
      )}
      {stage.at === "scoring" && (
        <ScoreForm
          question={text(strings.ownQuestion)}
          levels={levels}
          command={strings.giveOwn}
          failed={strings.ownFailed}
          onGive={async (own) => {
            await giveOwnScore(stage.id, own, stage.minutes);
            setStage({ at: "over", id: stage.id, own });
            await onPractised();
          }}
        />
      )}
      {stage.at === "over" && (
        <>
          <div role="status">
            <p>{text(strings.youGave, stage.own)}</p>
            {waits && (
              <p>
                {company.coaches.length === 1
                  ? text(strings.waitsForCoach, company.coaches.join())
                  : text(strings.waitsForCoaches, company.coaches.join(", "))}
              </p>
            )}
            {given.map(({ id, coach, value, words }) => (
              <p key={id} class="given">
                {[text(strings.coachGave, coach, value), words].filter((part) => part !== null).join(" ")}
              </p>
            ))}
            {company.coaches.length === 0 && <p class="quiet">{text(strings.practisedAlone)}</p>}
          </div>
          <span class="commands">
            <button class="primary" onClick={() => void start()} disabled={busy}>
              {text(strings.again)}
            </button>
            <button onClick={onOver}>{text(strings.done)}</button>
          </span>
          <Problem message={problem} />
        </>
      )}
      {stage.at !== "over" && <DrillText drill={drill} />}
    </section>
  );
}

/** Minutes and seconds that have passed, of those there are. Whoever listens is not told each second. */
function Clock({ since, minutes }: { since: number; minutes: number }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  const passed = `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, "0")}`;
  return (
    <span class="clock" role="timer" aria-label={text(strings.clock)}>
      {text(strings.clockOf, passed, minutes)}
    </span>
  );
}
