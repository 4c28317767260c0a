import { coach_aorlevel, coach_diagnosis, coach_targetstatus } from "../../shared/model.g";
import { text, type Text } from "../../shared/text";
import * as strings from "./strings";

const levels: Record<coach_aorlevel, Text> = {
  [coach_aorlevel.Activity]: strings.levelActivity,
  [coach_aorlevel.Objective]: strings.levelObjective,
  [coach_aorlevel.Result]: strings.levelResult,
};

/** A word, and what it looks like everywhere: a shape, because colour alone says nothing to many, and the class of meanings.css with its colour. */
type Meaning = [word: Text, shape: string, look: string];

const statuses: Record<coach_targetstatus, Meaning> = {
  [coach_targetstatus.NotStarted]: [strings.statusNotStarted, "○", "not-started"],
  [coach_targetstatus.Behind]: [strings.statusBehind, "▼", "behind"],
  [coach_targetstatus.AtRisk]: [strings.statusAtRisk, "◐", "at-risk"],
  [coach_targetstatus.OnTrack]: [strings.statusOnTrack, "●", "on-track"],
  [coach_targetstatus.Achieved]: [strings.statusAchieved, "★", "achieved"],
};

const diagnoses: Record<coach_diagnosis, [...Meaning, hint?: Text]> = {
  [coach_diagnosis.None]: [strings.diagnosisNone, "○", "none"],
  [coach_diagnosis.OnTrack]: [strings.diagnosisOnTrack, "●", "on-track", strings.hintOnTrack],
  [coach_diagnosis.ExecutionGap]: [strings.diagnosisExecutionGap, "▼", "execution-gap", strings.hintExecutionGap],
  [coach_diagnosis.EffectivenessGap]: [
    strings.diagnosisEffectivenessGap,
    "◆",
    "effectiveness-gap",
    strings.hintEffectivenessGap,
  ],
  [coach_diagnosis.AheadOfActivity]: [
    strings.diagnosisAheadOfActivity,
    "▲",
    "ahead-of-activity",
    strings.hintAheadOfActivity,
  ],
};

export const levelName = (level: coach_aorlevel): string => text(levels[level]);
export const statusName = (status: coach_targetstatus): string => text(statuses[status][0]);
export const diagnosisName = (diagnosis: coach_diagnosis): string => text(diagnoses[diagnosis][0]);

export const statusLook = (status: coach_targetstatus): string => statuses[status][2];
export const diagnosisLook = (diagnosis: coach_diagnosis): string => diagnoses[diagnosis][2];
export const statusShape = (status: coach_targetstatus): string => statuses[status][1];
export const diagnosisShape = (diagnosis: coach_diagnosis): string => diagnoses[diagnosis][1];

/** What a diagnosis suggests to coach; nothing where there is none. */
export function diagnosisHint(diagnosis: coach_diagnosis): string | null {
  const hint = diagnoses[diagnosis][3];
  return hint === undefined ? null : text(hint);
}
