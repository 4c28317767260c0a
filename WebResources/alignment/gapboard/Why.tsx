import { useState } from "preact/hooks";
import { openCoachingPane } from "../../shared/coachingPane";
import { formatDay } from "../../shared/dates";
import { coach_alignmentplan } from "../../shared/model.g";
import { PractiseGap } from "../../shared/PractiseGap";
import { text } from "../../shared/text";
import { openRecord } from "../../shared/xrm";
import type { GapGroup, RepGap, TargetFigures } from "../contracts.g";
import { DiagnosisWord } from "../figures/Meanings";
import { diagnosisHint } from "../figures/words";
import { PathToQuota } from "./PathToQuota";
import { QuadrantPlot } from "./QuadrantPlot";
import { RepRecords } from "./RepRecords";
import * as strings from "./strings";
import { objectivePoints } from "./tree";
import { WhatCounted } from "./WhatCounted";

interface Props {
  rep: GapGroup;
  plans: RepGap[];
  /** The last day that counts. */
  on: string;
}

/**
 * Why a rep needs a conversation: the path to quota with its conversions, where each objective stands against its activities,
 * and the rep's deals and talks.
 */
export function Why({ rep, plans, on }: Props) {
  const [opened, setOpened] = useState<TargetFigures>();
  const points = objectivePoints(plans.flatMap((plan) => plan.targets));
  const hint = diagnosisHint(rep.diagnosis);
  // The plan to talk about is the one with the diagnosis.
  const urgent = plans.find((plan) => plan.targets.some((target) => target.diagnosis === rep.diagnosis)) ?? plans[0];
  return (
    <section aria-labelledby="why">
      <div class="why-head">
        <h2 id="why">{text(strings.why, rep.name)}</h2>
        {urgent && (
          <button class="primary" onClick={() => void openCoachingPane(coach_alignmentplan.logicalName, urgent.planId)}>
            {text(strings.coachRep, rep.name)}
          </button>
        )}
      </div>
      <p>
        <strong>
          <DiagnosisWord diagnosis={rep.diagnosis} />
        </strong>{" "}
        {hint !== null && <span class="quiet">{hint}</span>} <PractiseGap {...rep} />
      </p>
      {plans.map((plan) => (
        <div key={plan.planId} class="wide">
          <p class="quiet">
            <button class="link" onClick={() => void openRecord(coach_alignmentplan.logicalName, plan.planId)}>
              {plan.planName}
            </button>
            {` · ${formatDay(plan.start)} – ${formatDay(plan.end)} · `}
            {text(strings.workingDays, plan.workingDaysPassed, plan.workingDays)}
          </p>
          <PathToQuota targets={plan.targets} onOpen={setOpened} />
        </div>
      ))}
      {opened && <WhatCounted key={opened.id} target={opened} on={on} onClose={() => setOpened(undefined)} />}
      {points.length > 0 && <QuadrantPlot points={points} onOpen={setOpened} />}
      <RepRecords repId={rep.id} />
    </section>
  );
}
