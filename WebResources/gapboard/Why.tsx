import type { RepGap } from "../shared/coachingApi";
import { text } from "../shared/strings";
import { openCoachingPane } from "../shared/coachingPane";
import { coach_alignmentplan } from "../shared/model.g";
import { xrm } from "../shared/xrm";
import { diagnosisHint, diagnosisName } from "../shared/words";
import { PathToQuota } from "./PathToQuota";
import { QuadrantPlot } from "./QuadrantPlot";
import { objectivePoints, worstDiagnosis } from "./ranking";

/** Why a rep needs a conversation: the path to quota with its conversions, and where each objective stands against its activities. */
export function Why({ rep }: { rep: RepGap }) {
  const diagnosis = worstDiagnosis(rep.targets);
  const points = objectivePoints(rep.targets);
  const hint = diagnosisHint(diagnosis);
  return (
    <section aria-labelledby="why">
      <div class="why-head">
        <h2 id="why">{text("why", rep.repName)}</h2>
        <button
          class="primary"
          onClick={() => void openCoachingPane(xrm(), coach_alignmentplan.logicalName, rep.planId)}
        >
          {text("coachRep", rep.repName)}
        </button>
      </div>
      <p>
        <strong>{diagnosisName(diagnosis)}</strong> {hint !== null && <span class="quiet">{hint}</span>}
      </p>
      <p class="quiet">
        {rep.planName} · {text("workingDays", rep.workingDaysPassed, rep.workingDays)}
      </p>
      <PathToQuota targets={rep.targets} />
      {points.length > 0 && <QuadrantPlot points={points} />}
    </section>
  );
}
