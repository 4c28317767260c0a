import type { Text } from "../../shared/text";

// The words for where a target stands.

export const barLabel: Text = ["barLabel", "{0}: {1} of {2} {3}, expected by today {4}"];
export const behindBy: Text = ["behindBy", "behind by {0}"];
export const aheadBy: Text = ["aheadBy", "ahead by {0}"];
export const onPace: Text = ["onPace", "on pace"];
export const manyForOne: Text = ["manyForOne", "{0} {2} for one, planned {1}"];
export const eachBrings: Text = ["eachBrings", "each brings {0}, planned {1}"];
export const notYet: Text = ["notYet", "–"];

export const levelActivity: Text = ["levelActivity", "Activity"];
export const levelObjective: Text = ["levelObjective", "Objective"];
export const levelResult: Text = ["levelResult", "Result"];
export const statusNotStarted: Text = ["statusNotStarted", "not started"];
export const statusBehind: Text = ["statusBehind", "behind"];
export const statusAtRisk: Text = ["statusAtRisk", "at risk"];
export const statusOnTrack: Text = ["statusOnTrack", "on track"];
export const statusAchieved: Text = ["statusAchieved", "achieved"];
export const diagnosisNone: Text = ["diagnosisNone", "no diagnosis"];
export const diagnosisOnTrack: Text = ["diagnosisOnTrack", "On track"];
export const diagnosisExecutionGap: Text = ["diagnosisExecutionGap", "Execution gap"];
export const diagnosisEffectivenessGap: Text = ["diagnosisEffectivenessGap", "Effectiveness gap"];
export const diagnosisAheadOfActivity: Text = ["diagnosisAheadOfActivity", "Ahead of activity"];
export const hintOnTrack: Text = ["hintOnTrack", "The work happens and converts: reinforce, recognise."];
export const hintExecutionGap: Text = [
  "hintExecutionGap",
  "The agreed work is not happening: coach the rhythm, motivation or strategy.",
];
export const hintEffectivenessGap: Text = [
  "hintEffectivenessGap",
  "The work happens and does not convert: observe, then practise.",
];
export const hintAheadOfActivity: Text = [
  "hintAheadOfActivity",
  "Luck, or the wrong activity or ratio: review the plan's ratios.",
];
