// The page with all rhythms of a manager or of a rep.

export const rhythm = "Rhythm";
export const rhythmFailed = "The rhythms could not be loaded: {0}";
export const advanceFailed = "What is to come could not be scheduled: {0}";
export const asManager = "With those whom I coach";
export const asRep = "With those who coach me";
export const noneAsManager =
  "No rhythm yet. Set one up, and its talks stand in both calendars: time set aside, week after week.";
export const setUp = "Set up a rhythm";
export const change = "Change";
export const changeNamed = "Change: {0}";
export const offered = "No rhythm yet with {0}.";
export const offer = "Give {0} a rhythm";
export const earlier = "Earlier weeks";
export const later = "Later weeks";
export const weekDays = "{0} – {1}";
export const ended = "ended";
