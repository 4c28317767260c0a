// How a rhythm and its occurrences are spoken of, on every page that shows them.

export const every = "every {0}";
export const everySecond = "every second {0}";
export const everyWorkingDay = "every working day";
export const monthlyFirst = "on the first {0} of the month";
export const monthlyLast = "on the last {0} of the month";
export const and = "{0} and {1}";
export const withMinutes = "{0}, {1} min";

export const coming = "coming";
export const heldState = "held";
export const late = "held late";
export const missed = "missed";
export const excused = "excused";
export const moved = "moved";
export const movedFromTo = "moved from {0} to {1}";
export const excusedBecause = "excused: {0}";
