import type { Text } from "../../shared/text";

// What the proposal of targets says.

export const propose: Text = ["propose", "Propose targets"];
export const proposeFor: Text = ["proposeFor", "Propose targets for {0}"];
export const noPlan: Text = ["noPlan", "Open this page with the Propose command of a draft plan."];
export const planFailed: Text = ["planFailed", "The plan could not be loaded: {0}"];
export const wanted: Text = ["wanted", "Wanted"];
export const wantedOf: Text = ["wantedOf", "Wanted: {0}"];
export const moreThanWanted: Text = ["moreThanWanted", "{0} more than the {1} wanted"];
export const lessThanWanted: Text = ["lessThanWanted", "{0} less than the {1} wanted"];
export const reached: Text = ["reached", "Own last 4 quarters, for as many days: {0}"];
export const moreThanReached: Text = ["moreThanReached", "% more than that"];
export const percentMore: Text = ["percentMore", "% more"];
export const backToWanted: Text = ["backToWanted", "Work back from {0} again"];
export const aimedWhere: Text = ["aimedWhere", "Where"];
export const anywhere: Text = ["anywhere", "Anywhere"];
export const proposeFailed: Text = ["proposeFailed", "No ratio could be looked up: {0}"];
export const proposal: Text = ["proposal", "Proposal"];
export const fromPlan: Text = ["fromPlan", "begins with the targets of this plan"];
export const fromOwn: Text = ["fromOwn", "begins with the rep's last plan"];
export const fromTeam: Text = ["fromTeam", "begins with the team's last plan"];
export const fromLibrary: Text = ["fromLibrary", "begins with what the metrics say they lead to"];
export const leadsTo: Text = ["leadsTo", "What leads to {0}"];
export const addObjective: Text = ["addObjective", "Add an objective"];
export const addActivity: Text = ["addActivity", "Add an activity for {0}"];
export const removeBranch: Text = ["removeBranch", "Remove {0}"];
export const needed: Text = ["needed", "Needed"];
export const neededOf: Text = ["neededOf", "Needed: {0}"];
export const share: Text = ["share", "Share"];
export const shareOf: Text = ["shareOf", "Share: {0} of {1}"];
export const shareWhole: Text = ["shareWhole", "all of it"];
export const shareAsked: Text = ["shareAsked", "entered by hand"];
export const shareOwn: Text = ["shareOwn", "as own history"];
export const shareTeam: Text = ["shareTeam", "as the team's history"];
export const shareEqual: Text = ["shareEqual", "equal parts"];
export const ratio: Text = ["ratio", "Ratio"];
export const ratioOf: Text = ["ratioOf", "Ratio: {0}"];
export const ratioSource: Text = ["ratioSource", "Where the ratio comes from: {0}"];
export const byHand: Text = ["byHand", "by hand"];
export const byPlan: Text = ["byPlan", "plan"];
export const byOwn: Text = ["byOwn", "own"];
export const byTeam: Text = ["byTeam", "team's"];
export const byDefault: Text = ["byDefault", "default"];
export const unitEach: Text = ["unitEach", "{0} each"];
export const unitForOneOf: Text = ["unitForOneOf", "of {0} for 1 of {1}"];
export const unitForOne: Text = ["unitForOne", "{0} for one"];
export const ratioOfSums: Text = ["ratioOfSums", "{0} of {1} for 1 of {2}"];
export const ratioForOne: Text = ["ratioForOne", "{0} {1} for one"];
export const ratioBrings: Text = ["ratioBrings", "each brings {0}"];
export const fromThisPlan: Text = ["fromThisPlan", "as in this plan"];
export const sourceAsked: Text = ["sourceAsked", "entered by hand"];
export const sourceOwn: Text = ["sourceOwn", "own last 4 quarters, {0} counted"];
export const sourceTeam: Text = ["sourceTeam", "the team's last 4 quarters, {0} counted"];
export const sourceDefault: Text = ["sourceDefault", "the metric's default, nobody's history"];
export const tooFew: Text = ["tooFew", "too few"];
export const lookingUp: Text = ["lookingUp", "Looking up history"];
export const noRatio: Text = ["noRatio", "No ratio known: enter one"];
export const problemTwice: Text = ["problemTwice", "This is there twice: choose another metric, or aim it elsewhere."];
export const problemShare: Text = [
  "problemShare",
  "The share must be above 0 and at most 100%: correct it, or remove this branch.",
];
export const problemRatio: Text = ["problemRatio", "The ratio must be above zero."];
export const problemUnknown: Text = ["problemUnknown", "No ratio is known here: enter one, or the number itself."];
export const problemValue: Text = ["problemValue", "Enter a number above zero."];
export const problemHuge: Text = ["problemHuge", "A target holds {0} at most: correct the wanted result or the ratio."];
export const problemWhole: Text = ["problemWhole", "Only whole ones can be counted."];
export const historyRead: Text = [
  "historyRead",
  "History from {0} to {1}. A ratio needs at least {2} counted on both sides. Needed is rounded up to whole units. Branches that count the same divide what they lead to by their shares; others work together for all of it.",
];
export const targetsThere: Text = ["targetsThere", "This plan has {0} targets already. What is to become of them?"];
export const replaceTargets: Text = ["replaceTargets", "Replace them: the {0} targets are deleted"];
export const addBeside: Text = ["addBeside", "Keep them, and add these beside them"];
export const answerFirst: Text = ["answerFirst", "Choose one of the two first."];
export const usePlan: Text = ["usePlan", "Use this plan"];
export const usingPlan: Text = ["usingPlan", "Writing targets"];
export const correctFirst: Text = ["correctFirst", "Nothing was written yet: correct what is marked above."];
export const objectiveFirst: Text = [
  "objectiveFirst",
  "Nothing was written yet: a result needs an objective that leads to it.",
];
export const waitForRatios: Text = [
  "waitForRatios",
  "Nothing was written yet: ratios are still being looked up. Press again in a moment.",
];
export const useFailed: Text = ["useFailed", "Nothing was written: {0}"];
