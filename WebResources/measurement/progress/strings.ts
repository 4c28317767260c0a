// What the progress board says.

export const progress = "Progress";
export const progressFailed = "The board could not be loaded: {0}";
export const teamOf = "Team of";
export const progressCaution =
  "What is ready, kept up and kept. In the order of names: nobody is ranked here, and no score is shown.";

export const thisWeek = "This week";
export const sumPractised = "{0} of {1} practised";
export const sumReadyOne = "1 skill became ready";
export const sumReady = "{0} skills became ready";
export const sumPromises = "{0} of {1} promises kept";
export const sumConfirmedOne = "1 talk changed something";
export const sumConfirmed = "{0} talks changed something";
export const sumNothing = "Nothing to tell of yet.";

export const designName = "Name";
export const boardReady = "Ready in";
export const boardReadyOf = "{0} of {1} skills";
export const boardSkillsOf = "Skills of {0}";
export const practice = "Practice";
export const boardPromises = "Promises kept, 90 days";
export const boardPromisesOf = "{0} ({1} of {2})";
export const boardConfirmed = "Coaching that changed something, 90 days";
export const boardWeekOne = "in 1 week";
export const boardWeeks = "in {0} weeks";
export const boardLast = "last {0}";
export const notYet = "–";
export const practisedNow = "practised this week";
export const boardNobody = "Nobody of this team is shown.";

export const showMe = "Show me on the board";
export const shownSaid = "You are shown on the board.";
export const hiddenSaid =
  "You are not shown on the board, in digests of others or in lists of the coaching report. Your own pages stay as they are.";
export const showFailed = "It could not be changed: {0}";
