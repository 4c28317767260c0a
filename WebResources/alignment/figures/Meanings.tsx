import type { coach_diagnosis } from "../../shared/model.g";
import type { TargetFigures } from "../contracts";
import { standing } from "./standing";
import { diagnosisLook, diagnosisName, statusLook } from "./words";

/** Where a target stands, with its shape and colour. */
export function StandingWords({ target }: { target: TargetFigures }) {
  const { shape, colour } = statusLook(target.status);
  return (
    <span class={colour}>
      <span aria-hidden="true">{shape}</span> {standing(target)}
    </span>
  );
}

/** What an objective needs, with its shape and colour. */
export function DiagnosisWord({ diagnosis }: { diagnosis: coach_diagnosis }) {
  const { shape, colour } = diagnosisLook(diagnosis);
  return (
    <span class={colour}>
      <span aria-hidden="true">{shape}</span> {diagnosisName(diagnosis)}
    </span>
  );
}
