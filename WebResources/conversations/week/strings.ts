// What the first page says, a rep's and a manager's.

export const week = "Week";
export const myWeek = "My week";
export const teamWeek = "Team week";
export const weekDays = "{0} – {1}";
export const weekFailed = "The week could not be loaded: {0}";
export const showAll = "Show all {0}";
export const showFewer = "Show fewer";
export const notShown = "{0} more are not shown here.";

export const pathToQuota = "Path to quota";
export const pathNone =
  "No plan of yours runs today. Your manager proposes one and asks you; once it is agreed, your results, objectives and activities stand here against their pace.";
export const targetLine = "{0}, {1}: open the target";
export const toDoBy = "{0} to do by {1}";
export const toDoToday = "{0} to do today";
export const nothingToDoBy = "enough done for this week";
export const nothingToDoToday = "enough done for today";

export const talksRow = "Talks this week";
export const allRhythms = "All rhythms, week by week";
export const withCoachNone =
  "No talk is planned this week. One that your manager plans or starts with you stands here.";
export const withRepsNone =
  "No talk is planned this week. Press Coach beside a name, or on a deal; what you plan or start stands here.";
export const goesOn = "goes on";
export const todayAt = "today {0}";
export const talkLine = "{0}, {1}: open the talk";

export const helpedRow = "Did it help?";
export const helpedNone =
  "Nothing to say now. After a talk, you say here in one click whether it changed what you will do.";
export const no = "No";
export const yes = "Yes";
export const verdictSomewhat = "Somewhat";
export const verdictQuestion = "Did this change how you think or what you will do?";
export const verdictText = "What will you do differently?";
export const verdictGive = "Give verdict";
export const verdictThanks = "Thank you. {0} sees it now.";
export const verdictFailed = "The verdict was not saved: {0}";

export const promisedRow = "I promised";
export const promisedNone = "No open promise. What you promise in a talk stands here until it is done.";
export const promisesRow = "Promises";
export const promisesNone =
  "No open promise, neither of the team nor of yours. What is promised in a talk stands here.";
export const factDue = "due {0}";
export const dueToday = "due today";
export const overdue = "overdue, was due {0}";
export const openPromise = "{0}: open the task";

export const meetingsRow = "Not marked yet";
export const meetingsNone = "Every meeting that is over is marked. One that ends stands here, so that it counts.";
export const meetingOver = "1 meeting is over. Was it held?";
export const meetingsOver = "{0} meetings are over. Were they held?";
export const held = "Held";
export const heldLabel = "Held: {0}";
export const heldSaid = "{0} is marked as held. Your figures are up to date.";
export const cancelled = "Cancelled";
export const cancelledLabel = "Cancelled: {0}";
export const cancelledSaid = "{0} is marked as cancelled.";
export const meetingFailed = "The meeting was not marked: {0}";
export const openMeeting = "{0}: open the meeting";

export const toTalkAbout = "To talk about";
export const pointsNone = "Nothing waits. What you want to talk about stands here until you have talked about it.";
export const pointsTeamNone =
  "Nothing waits. What you or a rep wants to talk about stands here until you have talked about it.";
export const pointWaits = "1 point waiting";
export const pointsWait = "{0} points waiting";
export const pointWithRep = "with {0}";

export const who = "Who needs a conversation";
export const needNone =
  "Nobody reports to you and no plan names you as manager. Propose a plan for a rep, and the rep stands here.";
export const noPlanRuns = "no plan runs";
export const talkedToday = "last talk today";
export const talkedYesterday = "last talk yesterday";
export const talkedAgo = "last talk {0} days ago";
export const talkedLong = "no talk in the last year";
export const coachRep = "Coach {0}";
export const reviewOf = "Review deals";
export const reviewRep = "Review deals: {0}";
export const reviewTeam = "Review the deals of the team";
export const memberMore = "{0}: plan, deals and talks";
export const openPlan = "Plan: {0}";

export const verdictsRow = "What they said";
export const verdictsNone = "No verdict came in this week. When a rep says whether a talk helped, it stands here.";

export const awayRow = "Away";
export const awayNone = "No absence is known. Days on which you do not work stand here, and no pace is asked of them.";
export const teamAwayNone =
  "Nobody of the team is away this week or the next, as far as is known. Who is stands here; no pace is asked of these days.";
export const addAway = "Add days away";
export const awayWho = "Who is away";
export const awayWhy = "Why";
export const awayFirst = "First day";
export const awayLast = "Last day";
export const saveAway = "Save days";
export const awaySaid = "Away {0}. Pace is worked out anew.";
export const remove = "Remove";
export const removeAway = "Remove: {0}, {1}";
export const awayRemoved = "Not away {0} any more. Pace is worked out anew.";
export const awayFailed = "The days away were not changed: {0}";
export const openAway = "{0}, {1}: open the absence";

export const scoreTogether = "Score together";
export const practiceOf = "Practice of {0}";
export const observe = "Observe together";
export const observeNamed = "Observe together with {0}";
export const observedTogether = "Observed together: {0}";
export const watched = "Who is watched";
export const repsFailed = "The reps could not be loaded: {0}";
export const observeFailed = "The observation was not begun: {0}";
export const togetherApart =
  "gives more or less than others who watched the same ({0} times): say together what each level is";
export const togetherNever = "has never scored a performance that another scored too";
export const togetherLongAgo = "last scored together with another on {0}";
export const togetherFewest = "scored together with others least often ({0} times in a year)";
export const practice = "Practice";
export const practiceNone = "There is no skill to practise yet. Whoever sets up coaching adds them.";
export const nextPracticeFailed = "What to practise next could not be read: {0}";
export const practiseNamed = "Practise: {0}";
export const isDue = "to be practised now";
export const streak = "{0} weeks in a row";
export const askedBy = "asked for by {0}";
export const scoreWaits = "1 attempt waits for your score";
export const scoresWait = "{0} attempts wait for your score";
