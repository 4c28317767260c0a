// The dialog in which a rhythm is set up or changed.

export const setUp = "Set up a rhythm";
export const changeTitle = "Change the rhythm";
export const setUpFailed = "The rhythm could not be loaded: {0}";
export const saveFailed = "The rhythm was not saved: {0}";
export const rep = "Rep";
export const rhythmTemplate = "Conversation";
export const chooseOne = "Choose …";
export const keeps = "Keeps alive";
export const keepsNothing = "no activity in particular";
export const how = "How often";
export const weekly = "Every week";
export const second = "Every second week";
export const rhythmWorkingDays = "Every working day";
export const first = "Once a month, on the first …";
export const last = "Once a month, on the last …";
export const own = "By a rule of one's own";
export const onDays = "On";
export const rule = "Rule (RFC 5545)";
export const ruleHint = "For example FREQ=MONTHLY;BYMONTHDAY=15. Daily, weekly and monthly rules are followed.";
export const from = "From";
export const startTime = "At";
export const minutes = "Minutes";
export const zone = "Time zone";
export const exceptions = "Left out";
export const exceptionsHint = "Dates with commas between them: 2026-12-24, 2026-12-31";
export const nextDates = "The next dates";
export const noDates = "No date comes of this.";
export const asFor = "As for {0}";
export const asForHead = "The same as with";
export const end = "End the rhythm";
export const endTitle = "End this rhythm?";
export const endText =
  "What is scheduled and untouched goes out of both calendars. What was held, missed or excused stays.";
export const inCalendars =
  "Each date is a scheduled conversation, which both have in their calendars and lists of activities.";
export const sayRep = "Choose the rep.";
export const sayTemplate = "Choose the conversation.";
export const sayDays = "Choose at least one day.";
