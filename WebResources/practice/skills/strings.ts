// What the Practice page says.

export const practice = "Practice";
export const practiceOf = "Practice of {0}";
export const practiceFailed = "The practice could not be loaded: {0}";
export const refreshFailed = "What no longer holds could not be worked out: {0}";
export const whosePractice = "Whose";
export const ownPractice = "My own";
export const noSkills =
  "There are no skills yet: whoever sets up coaching adds them, or loads the library that comes with it.";
export const skills = "Skills";
export const streakOne = "1 week in a row";
export const streak = "{0} weeks in a row";
export const streakNone = "No practice last week or this week";

export const notReady = "Not ready yet";
export const readyAt = "Ready at {0} of 3";
export const neverPractised = "never practised";
export const dueToday = "due today";
export const dueSince = "due since {0}";
export const factDue = "due {0}";
export const gapAsks = "Asked for by {0}: the work is done and converts too little.";
export const holdsUntil = "It holds until {0}.";

export const backToSkills = "All skills";
export const levels = "What each level looks like";
export const noRubric = "No rubric is published for this skill: say between you what good is.";
export const wayThere = "The way there";
export const noAttempts =
  "Nothing was practised yet. Three attempts in a row that a coach scores with 4 or more make ready.";
export const attemptOn = "Practised on";
export const attemptDrill = "Drill";
export const attemptDifficulty = "How hard";
export const attemptOwn = "Own score";
export const attemptScore = "Coach's score";
export const attemptFeedback = "Feedback";
export const notScored = "not scored";
export const scoredBy = "{0} by {1}";
export const nextDrill = "Next: {0}";
export const allDrills = "All drills";
export const drillFacts = "{0} of 3 · {1} min";
export const noDrills = "There is no drill for this skill yet.";

export const pointWith = "With";
export const alone = "Alone";
export const coachNamed = "{0} (coach)";
export const inTalk = "In “{0}”, with {1}";
export const eachScores = "Each coach gives a score, and sees the other's only then.";
export const startDrill = "Begin";
export const startNamed = "Start {0}";
export const attemptFailed = "The attempt could not be started: {0}";
export const aloneCounts = "Alone it counts as practice. Ready you become by a coach's score.";
export const instructions = "What you do";
export const brief = "The customer (your partner reads this)";
export const instructionsOf = "What {0} does";
export const ownBrief = "You play the customer";
export const messages = "What customers say";
export const showAnswer = "An answer";
export const clockOf = "{0} of {1} min";
export const clock = "Time";
export const stopClock = "Done: score it";
export const stopDrill = "Not now";
export const ownQuestion = "How was it? Your own score first.";
export const scoreLevel = "{0}. {1}";
export const giveOwn = "Give own score";
export const ownFailed = "The own score could not be saved: {0}";
export const waitsForCoach = "{0} gives a score now. It shows here.";
export const waitsForCoaches = "{0} give a score each now. The scores show here once all are given.";
export const coachGave = "{0} gave {1}.";
export const youGave = "You gave {0}.";
export const practisedAlone = "It counts for your streak and your next day.";
export const again = "Again";
export const done = "Done";

export const toScore = "Waiting for your score";
export const practisesNow = "{0} practises {1} now. Play the customer; the score comes after the own one.";
export const scoreOf = "Score {0}: {1}";
export const feedbackLine = "One line of feedback";
export const giveScore = "Give score";
export const scoreFailed = "The score could not be saved: {0}";
export const scoreGiven = "{0} has your score.";
export const chooseScore = "Choose a score from 1 to 5 first.";

export const beforeMeetings = "Before the next meetings";
export const rehearse = "Rehearse";
export const rehearseNamed = "Rehearse for {0}";
export const isRehearsed = "rehearsed";
export const notReadyOn = "not ready on {0}";
export const notReadyOnMore = "not ready on {0} and {1} more";
export const rehearsalFailed = "The next meetings could not be loaded: {0}";

export const meetingUnread = "The meeting could not be loaded: {0}";
export const planned = "Planned";
export const notPlanned = "Nobody has planned this meeting in a conversation.";
export const planMeeting = "Plan it with the coach";
export const skillsAsked = "What the deal asks for";
export const rehearsals = "Rehearsed";
export const ownWas = "own score {0}";
export const coachWas = "coach's score {0}";
export const likelyObjections = "What the customer may say";
export const afterMeetings = "After the last meetings";
export const lookBack = "Plan and outcome";
export const lookBackNamed = "Plan and outcome of {0}";
export const debrief = "Debrief";
export const outcome = "What came of it";
export const noDebrief = "Nobody has looked back on it yet.";
export const summaryPromises = "Promised";
export const nothingSaid = "Nothing was written down.";
export const dealThen = "The deal then:";
export const dealNow = "The deal now:";
export const becameWon = "Won:";
export const becameLost = "Lost:";
export const dealUnchanged = "Nothing has changed in it since.";
export const closesOn = "closes {0}";

export const secondScores = "Second scores";
export const secondFailed = "The second scores could not be loaded: {0}";
export const secondFew =
  "{0} performances were scored by two coaches: too few to say how the scores compare. Five are enough to begin.";
export const secondMore =
  "{0} levels more than the other coach on average ({1} to {2}, of {3}): look at one performance together and say what each level is.";
export const secondLess =
  "{0} levels less than the other coach on average ({1} to {2}, of {3}): look at one performance together and say what each level is.";
export const secondAlike = "No difference to the other coach can be seen ({1} to {2} levels, of {0}).";
export const secondAgreement = "Agreement beyond chance (weighted kappa): {0}.";
export const secondPairs = "What both have scored ({0})";
export const secondWhat = "What was scored";
export const secondOn = "Scored on";
export const secondOther = "The other coach";

export const observations = "Observed";
export const observedSkill = "Skill that was watched";
export const observedSaid = "{0} is scored.";
