import { coach_aorlevel, coach_diagnosis, coach_targetstatus } from "../../shared/model.g";
import { text, type Text } from "../../shared/text";
import * as strings from "./strings";

const levels: Record<coach_aorlevel, Text> = {
  [coach_aorlevel.Activity]: strings.levelActivity,
  [coach_aorlevel.Objective]: strings.levelObjective,
  [coach_aorlevel.Result]: strings.levelResult,
};

const statuses: Record<coach_targetstatus, Text> = {
  [coach_targetstatus.NotStarted]: strings.statusNotStarted,
  [coach_targetstatus.Behind]: strings.statusBehind,
  [coach_targetstatus.AtRisk]: strings.statusAtRisk,
  [coach_targetstatus.OnTrack]: strings.statusOnTrack,
  [coach_targetstatus.Achieved]: strings.statusAchieved,
};

const diagnoses: Record<coach_diagnosis, [name: Text, hint: Text | null]> = {
  [coach_diagnosis.None]: [strings.diagnosisNone, null],
  [coach_diagnosis.OnTrack]: [strings.diagnosisOnTrack, strings.hintOnTrack],
  [coach_diagnosis.ExecutionGap]: [strings.diagnosisExecutionGap, strings.hintExecutionGap],
  [coach_diagnosis.EffectivenessGap]: [strings.diagnosisEffectivenessGap, strings.hintEffectivenessGap],
  [coach_diagnosis.AheadOfActivity]: [strings.diagnosisAheadOfActivity, strings.hintAheadOfActivity],
};

export const levelName = (level: coach_aorlevel): string => text(levels[level]);
export const statusName = (status: coach_targetstatus): string => text(statuses[status]);
export const diagnosisName = (diagnosis: coach_diagnosis): string => text(diagnoses[diagnosis][0]);

/** What a diagnosis suggests to coach; nothing where there is none. */
export function diagnosisHint(diagnosis: coach_diagnosis): string | null {
  const hint = diagnoses[diagnosis][1];
  return hint === null ? null : text(hint);
}

/** A shape beside the word, because colour alone says nothing to many. */
export function statusSign(status: coach_targetstatus): string {
  if (status === coach_targetstatus.Achieved || status === coach_targetstatus.OnTrack) return "●";
  if (status === coach_targetstatus.AtRisk) return "◐";
  return status === coach_targetstatus.Behind ? "▼" : "○";
}
