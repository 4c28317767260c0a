// What the coaching report says.

export const coachingReport = "Coaching report";
export const manager = "Manager";
export const caution =
  "Minutes never stand alone: what a manager claims counts as coaching when the rep says that it changed something. Lines are in the order of names, not of minutes.";
export const knownBy = "{0} – {1}, as it was known on {2}";
export const knownNow = "{0} – {1}, as it is known now";
export const knownOn = "As of (empty: now)";
export const exportReport = "Export report";
export const exportMonths = "Export months";
export const coachingReportFailed = "The coaching report could not be loaded: {0}";
export const nobody = "Nobody coaches there in these days.";
export const cannotSignIn = "Disabled";

export const doesItHappen = "Does it happen? Minutes claimed beside minutes confirmed";
export const claimed = "Claimed, min";
export const confirmed = "Confirmed, min";
export const claimedWord = "claimed";
export const confirmedWord = "confirmed";
export const chartOf = "{0}: {1} min claimed, {2} min confirmed";
export const asTable = "The same as a table";
export const minutesByMonth = "Minutes by month";
export const inThePeriod = "Conversations and minutes in the period";
export const month = "Month";

export const doTheyConfirm = "Do reps confirm it?";
export const held = "Held";
export const answered = "Answered";
export const unanswered = "Not answered";
export const changed = "Changed something";
export const changedShare = "Changed something, share";
export const ofTarget = "{0} of {1}";

export const isItKept = "Is the rhythm kept?";
export const keptRate = "Kept";
export const slotsHeld = "Held on the day";
export const slotsLate = "Held late";
export const slotsMissed = "Missed";
export const slotsExcused = "Excused, beside the rate";

export const whichKinds = "Which kinds? Minutes";
export const strategic = "Strategic";
export const observational = "Observational";
export const motivational = "Motivational";
export const dealSpecific = "Deal-specific";
export const practice = "Practice";
export const withoutKind = "Without a kind";

export const whatIsPromised = "Promises and plans";
export const promisesKept = "Promises kept";
export const promisesBroken = "Promises broken";
export const promisesOpen = "Promises open";
export const promisesShare = "Promises kept, share";
export const offPlan = "Off plan";
export const offPlanShare = "Off plan, share";

export const whoIsCoached = "Who is coached?";
export const repsCoached = "Reps coached";
export const lastConfirmed = "Last confirmed";
export const monthsWithoutPractice = "Months without practice";
export const factNone = "none";
export const notConfirmed = "not confirmed in these days";
export const talks = "Talks";
export const repOf = "{0}, coached by {1}";

export const notYet = "–";
export const notShownOne = "1 is not shown, at the own wish";
export const notShownSome = "{0} are not shown, at their own wish";

export const whoIsNotCoached = "Who has not been coached?";
export const allCoached = "Everybody there is to coach had a talk in these days that changed something.";
export const notCoachedName = "Rep or manager";
export const lastTalkOn = "Last talk";
export const notInAYear = "not within a year";
export const talksWith = "{0}: show the talks";

export const openFigure = "{0}, {1}: {2}. Show what it is made of";
export const openManagers = "{0}, {1}: {2}. Show its managers";
export const slotLabel = "{0}: {1}";
export const rowsFailed = "What the figure is made of could not be loaded: {0}";
export const noRows = "There is nothing behind it.";
export const subject = "Subject";
export const minutes = "Minutes";
export const helpedRow = "Did it help?";
export const saidNothing = "not answered";
export const saidNo = "no";
export const saidSomewhat = "somewhat";
export const saidYes = "yes";
export const designKind = "Kind";
export const promisedBy = "Promised by";
export const due = "For";
export const state = "State";
export const kept = "kept";
export const broken = "broken";
export const open = "open";
export const coming = "coming";
export const heldState = "held";
export const late = "held late";
export const missed = "missed";
export const excused = "excused";
export const slotOf = "Talk of the rhythm";
