// What the coaching pane says.

export const noRecord = "Open this pane with the command Coach of a record.";
export const loadFailed = "What is known about this record could not be loaded: {0}";

export const factStage = "Stage";
export const factCloses = "Closes";
export const factCredit = "Credit";
export const factNextStep = "Next step";
export const factNone = "none";
export const factOverdue = "overdue";
export const factPast = "in the past";
export const factDue = "due {0}";

export const countsTowards = "Counts towards";
export const countsNowhere = "No target of an agreed plan: this conversation will be off plan.";
export const linkSince = "since {0}, matches “{1}”";
export const linkSinceVia = "since {0}, the account matches “{1}”";
export const linkManual = "linked by hand";
export const linkManualVia = "{0} is linked by hand";
export const linkExcluded = "excluded by hand";
export const linkExcludedVia = "{0} is excluded by hand";
export const linkEverywhere = "counts wherever it happens";
export const linkChange = "Change whether {0} counts here";
export const linkExclude = "Does not count here";
export const linkExcludeHint = "What happens here will not count towards {0}.";
export const linkRemove = "Remove link";
export const linkRemoveHint = "The segment decides again from today.";
export const linkAgain = "Count again";
export const linkAgainFor = "Count again towards {0}";
export const linkNew = "Count towards another target…";
export const linkNewLabel = "Target to count towards";
export const linkMake = "Link";
export const linkSaidExcluded = "{0} does not count here any more.";
export const linkSaidAgain = "{0} counts here again.";
export const linkSaidRemoved = "The link to {0} is removed.";
export const linkSaidMade = "Linked to {0}.";

export const lastTime = "Last time";
export const withManager = "{0} with {1}";
export const firstTime = "No earlier conversation about this record.";
export const noCommitments = "No commitments were made.";

export const suggested = "Suggested";
export const suggestedForStage = "for the stage {0}";
export const suggestedForGap = "answers: {0}";
export const suggestedOnTrack = "for who is on track";
export const suggestedAlways = "fits every stage";
export const noTemplate = "No published template fits this record: ask an administrator for one.";
export const template = "Template";
export const start = "Start conversation";
export const starting = "Starting";

export const scheduled = "Scheduled conversation";
export const scheduledFor = "scheduled for {0}";
export const heldOn = "held on {0}";
export const wasCancelled = "was cancelled";
export const cancelTalk = "Cancel conversation";
export const cancelText = "Cancel “{0}”? What was promised in it stays.";

export const minutesRunning = "{0} min";
export const sections = "Sections of the conversation";
export const required = "required";
export const yes = "Yes";
export const no = "No";
export const rating = "{0} of 5";
export const ratingLow = "1 = not at all";
export const ratingHigh = "5 = completely";
export const choose = "Choose";
export const discardTalk = "Discard";
export const discardText =
  "Discard “{0}”? It was begun by mistake: nothing of it stays, and one that was planned is planned again.";
export const notSavedYet = "not saved yet · trying again";
export const overtakenBy = "{0} has answered meanwhile. Yours is kept here, not saved: answer again to replace theirs.";

export const toTalkAbout = "To talk about";
export const talkedAbout = "Talked about";
export const noPoints = "Nothing waits. What either of you adds stands here until you have talked about it.";
export const pointUp = "Move up: {0}";
export const pointDown = "Move down: {0}";
export const pointMoved = "{0} is number {1} now.";

export const since = "Since your last talk, {0}";
export const sinceNothing = "Nothing that is known here has changed.";
export const thenNow = "{0} → {1}";
export const paceThenNow = "{0}, now {1}";
export const onPace = "on pace";
export const behindBy = "behind by {0}";
export const aheadBy = "ahead by {0}";
export const dealWon = "Won";
export const dealLost = "Lost";
export const dealNew = "New";
export const dealLate = "Past its closing date";
export const dealMoved = "Other stage";
export const dealSlipped = "Slipped";
export const dealSooner = "Closes sooner";
export const dealGrew = "Grew";
export const dealShrank = "Shrank";
export const dealWas = "{0}, was {1}";
export const factMoved = "moved {0}×";

export const evidenceUnknown = "Unknown";
export const evidenceClaimed = "Claimed";
export const evidenceVerified = "Verified";
export const evidenceShow = "Which record shows it?";
export const evidenceOpen = "Show the record";
export const evidenceNone = "No activity about this record shows anything yet: make one, or say that it is claimed.";
export const activitiesFailed = "The activities could not be read: {0}";
export const onlyClaimed = "Only claimed:";

export const summary = "Summary";

export const saving = "saving";
export const savedAt = "saved {0}";
export const notSaved = "not saved: {0}";
export const notAnswered = "No answer.";
export const overtaken =
  "Somebody else has answered meanwhile. Yours is kept here, not saved: answer again to replace theirs.";
export const overtakenTheirs = "Take theirs";
export const waitsForRep = "This question waits for the rep's answer.";
export const answerMissing = "This question needs an answer.";

export const commitments = "Commitments";
export const addCommitment = "Add commitment";
export const commitmentWho = "Who";
export const commitmentWhat = "What {0} will do";
export const commitmentBy = "By";
export const commitmentAdd = "Add";
export const commitmentAdded = "Added: {0}";
export const commitmentEdit = "Edit: {0}";
export const commitmentRemove = "Remove: {0}";
export const edit = "Edit";
export const remove = "Remove";
export const commitmentFailed = "The commitment was not saved: {0}";

export const complete = "Complete";
export const completing = "Completing";
export const minutes = "Minutes";
export const missing = "{0} required questions have no answer yet.";
export const missingOne = "One required question has no answer yet.";
export const completed = "Completed. {0} has been asked for a verdict.";
export const offPlan = "Off plan";
export const onPlan = "On plan";

export const verdictSaid = "verdict: {0}";
export const verdictAsk = "Your conversation with {0}, {1}";
export const verdictQuestion = "Did this change how you think or what you will do?";
export const verdictSomewhat = "Somewhat";
export const verdictText = "What will you do differently?";
export const verdictGive = "Give verdict";
export const verdictThanks = "Thank you. {0} sees it now.";
export const verdictFailed = "The verdict was not saved: {0}";
