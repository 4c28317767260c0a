// What is said of a promise that is still to be kept.

export const done = "Done";
export const doneLabel = "Done: {0}";
export const drop = "Drop";
export const dropLabel = "Drop: {0}";
export const dropWhy = "Why “{0}” is dropped";
export const dropSaid = "Dropped: {0}";
export const promiseFailed = "The promise was not changed: {0}";
