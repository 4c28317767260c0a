import type { StringName } from "../strings/english";
import { coach_aorlevel, coach_diagnosis, coach_targetstatus } from "./model.g";
import { text } from "./strings";

const levels: Record<coach_aorlevel, StringName> = {
  [coach_aorlevel.Activity]: "levelActivity",
  [coach_aorlevel.Objective]: "levelObjective",
  [coach_aorlevel.Result]: "levelResult",
};

const statuses: Record<coach_targetstatus, StringName> = {
  [coach_targetstatus.NotStarted]: "statusNotStarted",
  [coach_targetstatus.Behind]: "statusBehind",
  [coach_targetstatus.AtRisk]: "statusAtRisk",
  [coach_targetstatus.OnTrack]: "statusOnTrack",
  [coach_targetstatus.Achieved]: "statusAchieved",
};

const diagnoses: Record<coach_diagnosis, [name: StringName, hint: StringName | null]> = {
  [coach_diagnosis.None]: ["diagnosisNone", null],
  [coach_diagnosis.OnTrack]: ["diagnosisOnTrack", "hintOnTrack"],
  [coach_diagnosis.ExecutionGap]: ["diagnosisExecutionGap", "hintExecutionGap"],
  [coach_diagnosis.EffectivenessGap]: ["diagnosisEffectivenessGap", "hintEffectivenessGap"],
  [coach_diagnosis.AheadOfActivity]: ["diagnosisAheadOfActivity", "hintAheadOfActivity"],
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
