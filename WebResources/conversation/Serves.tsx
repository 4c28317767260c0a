import type { TargetFigures } from "../shared/coachingApi";
import { formatNumber, formatRatio } from "../shared/format";
import { coach_diagnosis } from "../shared/model.g";
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
          <Target key={target.id} target={target} />
        ))}
      </ul>
    </section>
  );
}

/** The difference to pace in words: half a unit is nothing to worry about. */
export function againstPace(target: TargetFigures): string {
  const difference = target.actual - target.expected;
  if (Math.abs(difference) < 0.5) return text("onPace");
  return difference < 0 ? text("behindBy", formatNumber(-difference)) : text("aheadBy", formatNumber(difference));
}

function Target({ target }: { target: TargetFigures }) {
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
          {statusSign(target.status)} {statusName(target.status)}, {againstPace(target)}
        </span>
      </div>
      {target.diagnosis !== coach_diagnosis.None && (
        <p class="diagnosis">
          → <strong>{diagnosisName(target.diagnosis)}</strong>
          {target.actualConversion !== null && target.plannedConversion !== null && (
            <> · {text("converts", formatRatio(target.actualConversion), formatRatio(target.plannedConversion))}</>
          )}
          {hint !== null && <span class="quiet"> {hint}</span>}
        </p>
      )}
    </li>
  );
}
