import type { coach_diagnosis } from "../../shared/model.g";
import type { TargetFigures } from "../contracts.g";
import { standing } from "./standing";
import { diagnosisLook, diagnosisName, diagnosisShape, statusLook, statusShape } from "./words";

/** Words with the shape and the colour of their meaning. */
const Meaning = ({ look, shape, words }: { look: string; shape: string; words: string }) => (
  <span class={look}>
    <span aria-hidden="true">{shape}</span> {words}
  </span>
);

/** Where a target stands. */
export const StandingWords = ({ target }: { target: TargetFigures }) => (
  <Meaning look={statusLook(target.status)} shape={statusShape(target.status)} words={standing(target)} />
);

/** What an objective needs. */
export const DiagnosisWord = ({ diagnosis }: { diagnosis: coach_diagnosis }) => (
  <Meaning look={diagnosisLook(diagnosis)} shape={diagnosisShape(diagnosis)} words={diagnosisName(diagnosis)} />
);
