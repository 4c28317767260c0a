// What the health page says.

export const health = "Health";
export const healthHelp = "What could make figures wrong here, and how to mend it.";
export const lookedAt = "Looked at {0}";
export const lookAgain = "Look again";
export const lookedAgain = "Looked again: {0}.";
export const healthFailed = "What figures rest on could not be looked at: {0}";
export const stateOk = "OK";
export const stateLook = "Look";
export const stateWrong = "Wrong";
export const summaryOk = "Nothing to do";
export const summaryFound = "Wrong: {0}, to look at: {1}";
export const whatToDo = "What to do:";
export const showAll = "Show all {0}";
export const andMore = "and {0} more";

export const sweepsTitle = "The last sweep";
export const sweepsOk = "Links and figures were last compared {0}.";
export const sweepsNone = "No plan is open, so there is nothing to sweep.";
export const sweepsLate = "Links and figures were last compared {0}. Once a night is meant.";
export const sweepsNever = "No sweep over every plan has come to its end yet.";
export const sweepsDo =
  "Run the sweep here, or let a flow run coach_Relink every night until its Cursor is empty. It only writes what differs.";
export const sweepKind = "Compared";
export const sweepEnded = "Ended";
export const sweepNotEnded = "not yet, begun {0}";
export const sweepPlans = "Plans";
export const sweepTargets = "Targets";
export const sweepLinks = "Links changed";
export const sweepContributions = "Contributions changed";
export const kindRelink = "Links and figures";
export const kindRecalculate = "Figures alone";
export const kindRecord = "What is about one record";

export const definitionsTitle = "Metrics and segments that no longer run";
export const definitionsOk = "Every metric and segment was answered as it reads now.";
export const definitionsFound =
  "Could not be asked as they read now: {0}. Their figures stay as they are; the sweep goes on past them.";
export const definitionsDo =
  "Open each and save it: what is wrong is said then. Correct it and save again, and its figures follow.";
export const noteUnanswered = "never answered as it reads now";
export const noteChanged = "changed since it was last answered";

export const stepsTitle = "Steps of the solution";
export const stepsOk = "All steps run.";
export const stepsFound =
  "Steps that do not run: {0}. What they note is missing from figures, or what they refuse can be written.";
export const stepsDo =
  "Turn them on in the solution's plug-in steps, or import the solution again. Then run the sweep.";
export const noteOff = "turned off";
export const noteGone = "not there";

export const cascadesTitle = "What changes hands with an account";
export const cascadesOk =
  "Whatever follows an account, a contact, a lead or a deal to a new owner: who did the work stays credited.";
export const cascadesFound =
  "Relationships that hand over rows whose handover is not noted: {0}. What was done counts for the new owner from then on.";
export const cascadesDo =
  "Turn on the steps of these tables, or let the relationship cascade nothing on assign (Table, Relationships, Behaviour).";
export const noteAll = "all rows follow, completed ones too";
export const noteActive = "active rows follow";
export const noteNone = "no rows follow";
export const noteUnnoted = "rows follow, and it is not noted";

export const leaversTitle = "Open plans of people who are disabled";
export const leaversOk = "Nobody who is disabled has an open plan.";
export const leaversFound = "Open plans of somebody who is disabled: {0}. They are in no group's figures.";
export const leaversDo = "Assign the plan to who takes the work over, or close it: closed, it keeps its figures.";
export const sinceDay = "since {0}";

export const calendarsTitle = "Plans without a working day";
export const calendarsOk = "Every open plan has working days.";
export const calendarsFound =
  "Open plans without a working day between their first and their last day: {0}. They expect nothing.";
export const calendarsDo =
  "Correct the plan's calendar, its closures or the absences of the rep, or the period of the plan.";

export const limitsTitle = "Figures at their limit";
export const limitsOk = "No figure is as large as its column can hold.";
export const limitsFound =
  "Metrics with figures of 100,000,000,000 or more: {0}. What is shown is less than the truth.";
export const limitsDo =
  "Keep the metric in thousands or millions (Scale), with target values in the same unit, and run the sweep.";
export const limitsFigures = "figures: {0}";

export const uncreditedTitle = "Won deals that nobody is credited with";
export const uncreditedOk = "Every deal won in the days of the running plans is credited with all of its amount.";
export const uncreditedFound =
  "Deals won in the days of the running plans that count for nobody, or not with all of their amount: {0}.";
export const uncreditedDo = "Open the deal and share its credit (Share credit): the shares must add up to 100%.";
export const noteOfTeam = "a team owns it, and nobody shares it";
export const noteWasTeams = "it was a team's when it was handed over";
export const noteNotAll = "the shares add up to {0}%";
export const wonOn = "won {0}";

export const jobsTitle = "Work after the commit";
export const jobsOk = "In the last seven days everything came to its end.";
export const jobsFound = "Jobs of the last seven days that failed, or have been waiting for more than an hour: {0}.";
export const jobsDo = "Read what each says and mend it; then run the sweep, which does what they left undone.";
export const noteFailed = "failed";
export const noteWaits = "waits";

export const runSweep = "Run the sweep";
export const sweepHelp =
  "Compares every open plan with what was done, some plans at a time. You can stop at any time; what is done stays done.";
export const sweepMayNot = "The sweep is for who may change every plan.";
export const stopSweep = "Stop";
export const sweepProgress = "{0} of {1} plans";
export const sweepDone = "The sweep is done. Plans: {0}, links changed: {1}.";
export const sweepStopped = "Stopped after {0} of {1} plans.";
export const sweepFailed = "The sweep stopped after this many plans: {0}. {1}";

export const justNow = "just now";
export const minutesAgo = "{0} minutes ago";
export const hoursAgo = "{0} hours ago";
export const daysAgo = "{0} days ago";
