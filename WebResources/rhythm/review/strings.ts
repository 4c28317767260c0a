// What the pipeline review says.

export const review = "Pipeline review";
export const suggestFailed = "The deals could not be read: {0}";
export const reviewFailed = "The review could not be read: {0}";
export const goOnHint = "This review still runs:";
export const goOn = "Go on with {0}";
export const chooseTitle = "Choose the deals to talk about";
export const chooseHint =
  "The most pressing come first. Leave out what needs no talk today, and move a deal up or down with its arrows.";
export const reviewNoDeals =
  "No open deal is here to review. Choose deals in the list of opportunities, or press Review beside a rep.";
export const noDealsOfAccounts = "None of the chosen accounts has an open deal, so there is nothing to review.";
export const reviewDeals = "Deals in the order of the review";
export const take = "Talk about {0}";
export const pointUp = "Move up: {0}";
export const pointDown = "Move down: {0}";
export const movedTo = "{0} is now number {1} of {2}";
export const startOne = "Start review of 1 deal";
export const startSome = "Start review of {0} deals";
export const startNone = "Start review";
export const startFailed = "The review was not started: {0}";
export const notMore = "{0} deals are too many for one review: leave out some, up to {1} can stay.";

export const early = "early stage";
export const gap = "serves an objective in a gap";
export const slipped = "closing date passed or moved";
export const stale = "nothing done in 14 days";
export const nextStepMissing = "no next step";
export const noReason = "nothing off";

export const dealOf = "Deal {0} of {1}";
export const dealSaid = "Deal {0} of {1}: {2}";
export const previous = "Previous";
export const next = "Next";
export const keysHint = "Alt + Page Down: next deal. Alt + Page Up: previous deal.";
export const twoParts = "{0}, {1}";
export const allDeals = "All deals";
export const openDeal = "Open deal";
export const awayWhy = "Why";
export const factStage = "Stage";
export const noClosingDate = "no closing date";
export const factCloses = "Closes";
export const rep = "Rep";
export const account = "Account";
export const factNone = "none";

export const sinceLast = "Since the last review, {0}";
export const neverReviewed = "This deal was not talked about in a review before.";
export const reviewNothingChanged = "Value, closing date and stage are as they were.";
export const changedFrom = "{0}: {1}, was {2}";
export const isWon = "It was won.";
export const isLost = "It was lost.";
export const doneNothing = "No activity was completed since.";
export const doneOne = "1 activity completed";
export const doneSome = "{0} activities completed";

export const rhythmTemplate = "Conversation";
export const talkAbout = "Talk about this deal";
export const talkFailed = "The conversation was not started: {0}";
export const talkHint = "One short conversation, kept on the deal like any other.";
export const wonMeanwhile = "{0} was won meanwhile. There is nothing to talk about: go on with the next deal.";
export const lostMeanwhile = "{0} was lost meanwhile: go on with the next deal.";
export const handedMeanwhile = "{0} is {1}'s by now: go on with the next deal.";
export const goneMeanwhile = "{0} was deleted, or you may not read it any more: go on with the next deal.";

export const stateWaiting = "to come";
export const stateOpen = "begun";
export const stateHeld = "talked about";
export const stateWon = "won";
export const stateLost = "lost";
export const stateHandedOver = "handed over";
export const stateGone = "gone";
export const stateLeft = "not talked about";
export const stateLeftOpen = "begun, not completed";

export const promised = "Promised so far";
export const promisedNothing = "Nothing yet. What is promised in the conversations gathers here.";

export const finish = "Finish review";
export const finishFailed = "The review was not finished: {0}";
export const finishAsk = "Not talked about yet: {0}. Finish all the same?";
export const finishBegun = "Begun and not completed: {0}. These conversations stay open on their deals.";
export const finishYes = "Finish all the same";
export const stay = "Go on with the review";

export const summary = "Summary";
export const summaryOthers = "{0} holds this review. Only who holds it can go on with it.";
export const print = "Print";
export const mail = "Send as e-mail";
export const mailFailed = "The e-mail was not made: {0}";
export const mailMade = "A draft is made. Read it and send it.";
export const summaryBy = "{0}, by {1}";
