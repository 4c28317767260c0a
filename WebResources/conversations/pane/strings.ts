import type { Text } from "../../shared/text";

// What the coaching pane says.

export const coach: Text = ["coach", "Coach"];

export const noRecord: Text = ["noRecord", "Open this pane with the Coach command of an opportunity or an account."];
export const loadFailed: Text = ["loadFailed", "What is known about this record could not be loaded: {0}"];

export const factStage: Text = ["factStage", "Stage"];
export const factValue: Text = ["factValue", "Value"];
export const factCloses: Text = ["factCloses", "Closes"];
export const factNextStep: Text = ["factNextStep", "Next step"];
export const factNone: Text = ["factNone", "none"];
export const factOverdue: Text = ["factOverdue", "overdue"];
export const factPast: Text = ["factPast", "in the past"];
export const factDue: Text = ["factDue", "due {0}"];

export const serves: Text = ["serves", "Serves"];
export const servesNothing: Text = [
  "servesNothing",
  "No AOR target of an agreed plan: this conversation will be off plan.",
];
export const linkSince: Text = ["linkSince", "since {0}, matches “{1}”"];
export const linkSinceVia: Text = ["linkSinceVia", "since {0}, the account matches “{1}”"];
export const linkManual: Text = ["linkManual", "linked by hand"];
export const linkManualVia: Text = ["linkManualVia", "{0} is linked by hand"];
export const linkExcluded: Text = ["linkExcluded", "excluded by hand"];
export const linkExcludedVia: Text = ["linkExcludedVia", "{0} is excluded by hand"];
export const linkEverywhere: Text = ["linkEverywhere", "counts wherever it happens"];
export const linkChange: Text = ["linkChange", "Change whether {0} counts here"];
export const linkExclude: Text = ["linkExclude", "Does not count here"];
export const linkExcludeHint: Text = ["linkExcludeHint", "What happens here will not count towards {0}."];
export const linkRemove: Text = ["linkRemove", "Remove link"];
export const linkRemoveHint: Text = ["linkRemoveHint", "The segment decides again from today."];
export const linkAgain: Text = ["linkAgain", "Count again"];
export const linkAgainFor: Text = ["linkAgainFor", "Count again towards {0}"];
export const linkNew: Text = ["linkNew", "Serve another target…"];
export const linkNewLabel: Text = ["linkNewLabel", "Target to serve"];
export const linkMake: Text = ["linkMake", "Link"];
export const linkFailed: Text = ["linkFailed", "Nothing was changed: {0}"];
export const linkSaidExcluded: Text = ["linkSaidExcluded", "{0} does not count here any more."];
export const linkSaidAgain: Text = ["linkSaidAgain", "{0} counts here again."];
export const linkSaidRemoved: Text = ["linkSaidRemoved", "The link to {0} is removed."];
export const linkSaidMade: Text = ["linkSaidMade", "Linked to {0}."];
export const ofTarget: Text = ["ofTarget", "{0} of {1}"];

export const lastTime: Text = ["lastTime", "Last time, {0}"];
export const firstTime: Text = ["firstTime", "No earlier conversation about this record."];
export const noCommitments: Text = ["noCommitments", "No commitments were made."];
export const kept: Text = ["kept", "kept"];
export const broken: Text = ["broken", "broken"];
export const open: Text = ["open", "open"];

export const suggested: Text = ["suggested", "Suggested"];
export const suggestedForStage: Text = ["suggestedForStage", "for the stage {0}"];
export const suggestedForGap: Text = ["suggestedForGap", "answers: {0}"];
export const suggestedAlways: Text = ["suggestedAlways", "fits every stage"];
export const noTemplate: Text = [
  "noTemplate",
  "No published template fits this record. Ask an administrator to publish one.",
];
export const template: Text = ["template", "Template"];
export const start: Text = ["start", "Start conversation"];
export const starting: Text = ["starting", "Starting"];
export const startFailed: Text = ["startFailed", "The conversation could not be started: {0}"];

export const minutesRunning: Text = ["minutesRunning", "{0} min"];
export const sections: Text = ["sections", "Sections of the conversation"];
export const sectionProgress: Text = ["sectionProgress", "{0} of {1} answered"];
export const required: Text = ["required", "required"];
export const yes: Text = ["yes", "Yes"];
export const no: Text = ["no", "No"];
export const rating: Text = ["rating", "{0} of 5"];
export const ratingLow: Text = ["ratingLow", "1 = not at all"];
export const ratingHigh: Text = ["ratingHigh", "5 = completely"];
export const choose: Text = ["choose", "Choose"];
export const saving: Text = ["saving", "saving"];
export const savedAt: Text = ["savedAt", "saved {0}"];
export const notSaved: Text = ["notSaved", "not saved: {0}"];
export const answerMissing: Text = ["answerMissing", "This question needs an answer."];

export const commitments: Text = ["commitments", "Commitments"];
export const addCommitment: Text = ["addCommitment", "Add commitment"];
export const commitmentWhat: Text = ["commitmentWhat", "What {0} will do"];
export const commitmentBy: Text = ["commitmentBy", "By"];
export const commitmentAdd: Text = ["commitmentAdd", "Add"];
export const commitmentEmpty: Text = ["commitmentEmpty", "Say what will be done."];
export const commitmentNeedsDate: Text = ["commitmentNeedsDate", "Say by when."];
export const commitmentFailed: Text = ["commitmentFailed", "The commitment was not saved: {0}"];

export const complete: Text = ["complete", "Complete"];
export const completing: Text = ["completing", "Completing"];
export const minutes: Text = ["minutes", "Minutes"];
export const missing: Text = ["missing", "{0} required questions have no answer yet."];
export const missingOne: Text = ["missingOne", "One required question has no answer yet."];
export const completeFailed: Text = ["completeFailed", "The conversation could not be completed: {0}"];
export const completed: Text = ["completed", "Completed. {0} has been asked for a verdict."];
export const offPlan: Text = ["offPlan", "Off plan"];
export const offPlanYes: Text = ["offPlanYes", "yes"];
export const offPlanNo: Text = ["offPlanNo", "no"];

export const verdictAsk: Text = ["verdictAsk", "Your conversation of {0}"];
export const verdictQuestion: Text = ["verdictQuestion", "Did this change how you think or what you will do?"];
export const verdictNo: Text = ["verdictNo", "No"];
export const verdictSomewhat: Text = ["verdictSomewhat", "Somewhat"];
export const verdictYes: Text = ["verdictYes", "Yes"];
export const verdictText: Text = ["verdictText", "What will you do differently?"];
export const verdictGive: Text = ["verdictGive", "Give verdict"];
export const verdictThanks: Text = ["verdictThanks", "Thank you. {0} sees it now."];
export const verdictFailed: Text = ["verdictFailed", "The verdict was not saved: {0}"];
