// The week by week strip of rhythms, and what can be done with an occurrence.

export const weekOf = "week of {0}";
export const keptOf = "kept {0} of {1}";
export const nothingDue = "nothing due yet";
export const alsoExcused = "{0} excused";
export const slotLabel = "{0}: {1}";
export const rhythmOpen = "Open";
export const move = "Move";
export const moveTo = "Move to";
export const movedSaid = "Moved to {0}.";
export const excuse = "Excuse";
export const excuseWhy = "Why it is excused";
export const excusedSaid = "Excused. It stays in view, and outside of what is kept.";
export const legend = "What the signs mean";
