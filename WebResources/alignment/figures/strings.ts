// The words for where a target stands.

export const barLabel = "{0}: {1}, expected by today {2}. {3}";
export const ofTarget = "{0} of {1}";
export const behindBy = "behind by {0}";
export const aheadBy = "ahead by {0}";
export const onPace = "on pace";
export const manyForOne = "{0} for one, planned {1}";
export const eachBrings = "each brings {0}, planned {1}";
export const notYet = "–";

export const levelActivity = "Activity";
export const levelObjective = "Objective";
export const levelResult = "Result";
export const statusNotStarted = "not started";
export const statusBehind = "behind";
export const statusAtRisk = "at risk";
export const statusOnTrack = "on track";
export const statusAchieved = "achieved";
export const diagnosisNone = "no diagnosis";
export const diagnosisOnTrack = "On track";
export const diagnosisExecutionGap = "Execution gap";
export const diagnosisEffectivenessGap = "Effectiveness gap";
export const diagnosisAheadOfActivity = "Ahead of activity";
export const hintOnTrack = "The work happens and converts: reinforce, recognise.";
export const hintExecutionGap = "The agreed work is not happening: coach the rhythm, motivation or strategy.";
export const hintEffectivenessGap = "The work happens and does not convert: observe, then practise.";
export const hintAheadOfActivity = "Luck, or the wrong activity or ratio: review the plan's ratios.";
