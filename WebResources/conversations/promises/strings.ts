// What is said of a promise, and done with it while it is still to be kept.

export const kept = "kept";
export const broken = "broken";
export const open = "open";
export const factDue = "due {0}";

export const done = "Done";
export const doneLabel = "Done: {0}";
export const doneSaid = "Kept: {0}";
export const drop = "Drop";
export const dropLabel = "Drop: {0}";
export const dropWhy = "Why “{0}” is dropped";
export const dropSaid = "Dropped: {0}";
export const newDay = "New day";
export const newDayLabel = "New day: {0}";
export const newDaySaid = "{0}: now due {1}";
export const newDayFor = "New day for {0}";
export const saveDay = "Save day";
export const promiseFailed = "The promise was not changed: {0}";
