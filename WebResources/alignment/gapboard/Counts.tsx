import type { GapGroup } from "../contracts.g";
import { coach_diagnosis } from "../../shared/model.g";
import { text } from "../../shared/text";
import { diagnosisName } from "../figures/words";
import * as strings from "./strings";

/** How many reps have which diagnosis, the most urgent first. */
export function Counts({ group }: { group: GapGroup }) {
  const counts = [
    [group.executionGaps, coach_diagnosis.ExecutionGap],
    [group.effectivenessGaps, coach_diagnosis.EffectivenessGap],
    [group.aheadOfActivity, coach_diagnosis.AheadOfActivity],
    [group.onTrack, coach_diagnosis.OnTrack],
  ] as const;
  const there = counts.filter(([count]) => count > 0);
  if (there.length === 0) return <>{diagnosisName(coach_diagnosis.None)}</>;
  return (
    <ul>
      {there.map(([count, diagnosis]) => (
        <li key={diagnosis}>{text(strings.countOf, count, diagnosisName(diagnosis))}</li>
      ))}
    </ul>
  );
}
