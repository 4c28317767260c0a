// What several rooms say.

/** Not shown: the language of the texts, as a screen reader is told it. */
export const language = "en";
export const loading = "Loading …";
export const tryAgain = "Try again";
export const cancel = "Cancel";
export const save = "Save";
export const removeNamed = "Remove {0}";
export const nothingChanged = "Nothing was changed: {0}";
export const value = "Value";
export const where = "Where";
export const coach = "Coach";
export const reportToPrint = "Report to print";
export const noReport = "This report is not here, or not for you to read.";
export const practiseGap = "Practise the skills beneath it";
export const practiseGapOf = "Practise the skills beneath it: {0}";
