import type { TargetFigures } from "../shared/coachingApi";
import { conversionText } from "../shared/conversion";
import { formatNumber } from "../shared/format";
import { coach_diagnosis, coach_targetstatus } from "../shared/model.g";
import { PaceBar } from "../shared/PaceBar";
import { text } from "../shared/strings";
import { diagnosisHint, diagnosisName, levelName, statusName, statusSign } from "../shared/words";
import { xrm } from "../shared/xrm";

/** The AOR targets this record serves, from the activity up to the result, each against today's pace. */
export function Serves({ targets }: { targets: TargetFigures[] }) {
  if (targets.length === 0) return <p class="notice">{text("servesNothing")}</p>;
  return (
    <section aria-label={text("serves")}>
      <h2>{text("serves")}</h2>
      <ul class="targets">
        {targets.map((target) => (
          <Target
            key={target.id}
            target={target}
            activities={targets.filter((other) => other.parentId === target.id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Where a target stands, in words: achieved is enough said; half a unit off pace is nothing to worry about. */
export function standing(target: TargetFigures): string {
  const { status, actual, expected } = target;
  const difference = actual - expected;
  if (status === coach_targetstatus.Achieved || status === coach_targetstatus.NotStarted) return statusName(status);
  if (status === coach_targetstatus.Behind) return text("behindBy", formatNumber(-difference));
  if (Math.abs(difference) < 0.5) return `${statusName(status)}, ${text("onPace")}`;
  const by = difference < 0 ? text("behindBy", formatNumber(-difference)) : text("aheadBy", formatNumber(difference));
  return `${statusName(status)}, ${by}`;
}

function Target({ target, activities }: { target: TargetFigures; activities: TargetFigures[] }) {
  const openTarget = () => void xrm().Navigation.openForm({ entityName: "coach_target", entityId: target.id });
  const hint = diagnosisHint(target.diagnosis);
  return (
    <li>
      <div class="target-line">
        <button class="link" onClick={openTarget} title={text("openTarget", target.name)}>
          {target.name}
        </button>
        <span class="number">
          {text("ofTarget", formatNumber(target.actual), formatNumber(target.target))} {target.unit}
        </span>
      </div>
      <PaceBar target={target} />
      <div class="target-line quiet">
        <span>{levelName(target.level)}</span>
        <span>
          {statusSign(target.status)} {standing(target)}
        </span>
      </div>
      {target.diagnosis !== coach_diagnosis.None && (
        <p class="diagnosis">
          → <strong>{diagnosisName(target.diagnosis)}</strong>
          {activities.map((activity) => (
            <span key={activity.id}> · {conversionText(activity)}</span>
          ))}
          {hint !== null && <span class="quiet"> {hint}</span>}
        </p>
      )}
    </li>
  );
}
