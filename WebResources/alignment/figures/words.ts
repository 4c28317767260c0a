import { coach_aorlevel, coach_diagnosis, coach_targetstatus } from "../../shared/model.g";
import { text, type Text } from "../../shared/text";
import * as strings from "./strings";

const levels: Record<coach_aorlevel, Text> = {
  [coach_aorlevel.Activity]: strings.levelActivity,
  [coach_aorlevel.Objective]: strings.levelObjective,
  [coach_aorlevel.Result]: strings.levelResult,
};

/** A word, and what it looks like everywhere: a shape, because colour alone says nothing to many, and the colour of its meaning. */
interface Meaning {
  word: Text;
  shape: string;
  colour: "good" | "warning" | "bad" | "ahead" | "quiet";
}

const statuses: Record<coach_targetstatus, Meaning> = {
  [coach_targetstatus.NotStarted]: { word: strings.statusNotStarted, shape: "○", colour: "quiet" },
  [coach_targetstatus.Behind]: { word: strings.statusBehind, shape: "▼", colour: "bad" },
  [coach_targetstatus.AtRisk]: { word: strings.statusAtRisk, shape: "◐", colour: "warning" },
  [coach_targetstatus.OnTrack]: { word: strings.statusOnTrack, shape: "●", colour: "good" },
  [coach_targetstatus.Achieved]: { word: strings.statusAchieved, shape: "★", colour: "good" },
};

const diagnoses: Record<coach_diagnosis, Meaning & { hint?: Text }> = {
  [coach_diagnosis.None]: { word: strings.diagnosisNone, shape: "○", colour: "quiet" },
  [coach_diagnosis.OnTrack]: {
    word: strings.diagnosisOnTrack,
    shape: "●",
    colour: "good",
    hint: strings.hintOnTrack,
  },
  [coach_diagnosis.ExecutionGap]: {
    word: strings.diagnosisExecutionGap,
    shape: "▼",
    colour: "bad",
    hint: strings.hintExecutionGap,
  },
  [coach_diagnosis.EffectivenessGap]: {
    word: strings.diagnosisEffectivenessGap,
    shape: "◆",
    colour: "warning",
    hint: strings.hintEffectivenessGap,
  },
  [coach_diagnosis.AheadOfActivity]: {
    word: strings.diagnosisAheadOfActivity,
    shape: "▲",
    colour: "ahead",
    hint: strings.hintAheadOfActivity,
  },
};

export const levelName = (level: coach_aorlevel): string => text(levels[level]);
export const statusName = (status: coach_targetstatus): string => text(statuses[status].word);
export const diagnosisName = (diagnosis: coach_diagnosis): string => text(diagnoses[diagnosis].word);

export const statusLook = (status: coach_targetstatus): Meaning => statuses[status];
export const diagnosisLook = (diagnosis: coach_diagnosis): Meaning => diagnoses[diagnosis];

/** What a diagnosis suggests to coach; nothing where there is none. */
export function diagnosisHint(diagnosis: coach_diagnosis): string | null {
  const { hint } = diagnoses[diagnosis];
  return hint ? text(hint) : null;
}
