import type { RepGap } from "../shared/coachingApi";
import { formatPercent } from "../shared/format";
import { coach_aorlevel } from "../shared/model.g";
import { text } from "../shared/strings";
import { diagnosisName, levelName } from "../shared/words";
import { levelPace, worstDiagnosis } from "./ranking";

const levels = [coach_aorlevel.Result, coach_aorlevel.Objective, coach_aorlevel.Activity];

interface Props {
  reps: RepGap[];
  selected: string;
  onSelect: (planId: string) => void;
}

/** One row a rep, the one who needs a conversation most on top. */
export function RepTable({ reps, selected, onSelect }: Props) {
  return (
    <section aria-labelledby="who">
      <h2 id="who">{text("who")}</h2>
      <p class="quiet">{text("whoHelp")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text("rep")}</th>
            {levels.map((level) => (
              <th key={level} scope="col">
                {levelName(level)}
              </th>
            ))}
            <th scope="col">{text("diagnosis")}</th>
          </tr>
        </thead>
        <tbody>
          {reps.map((rep) => (
            <tr
              key={rep.planId}
              class={rep.planId === selected ? "selected" : undefined}
              onClick={() => onSelect(rep.planId)}
            >
              <th scope="row">
                <button class="link" aria-pressed={rep.planId === selected} onClick={() => onSelect(rep.planId)}>
                  {rep.repName}
                </button>
                <div class="quiet">{rep.teamName}</div>
              </th>
              {levels.map((level) => (
                <td key={level}>
                  <LevelBar name={levelName(level)} pace={levelPace(rep.targets, level)} />
                </td>
              ))}
              <td>{diagnosisName(worstDiagnosis(rep.targets))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Pace is the middle of the bar: half full means on pace, full means twice as much. */
function LevelBar({ name, pace }: { name: string; pace: number | null }) {
  if (pace === null) return <span class="quiet">–</span>;
  const label = text("paceOf", name, formatPercent(pace));
  return (
    <span class="level-bar">
      <svg viewBox="0 0 60 10" preserveAspectRatio="none" role="img" aria-label={label} class="pace-bar">
        <rect class="track" width={60} height={10} />
        <rect class={pace >= 1 ? "fill" : "fill short"} width={30 * pace} height={10} />
        <rect class="pace" x={29.5} y={-2} width={1} height={14} />
      </svg>
      <span class="number" aria-hidden="true">
        {formatPercent(pace)}
      </span>
    </span>
  );
}
