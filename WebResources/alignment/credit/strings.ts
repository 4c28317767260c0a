// What is said of who is credited with a deal: on its form, and where its credit is shared.

export const credit = "Credit: {0}";
export const creditPart = "{0} {1}";
export const creditWon = "Credited to {0}, who had it when it was won.";
export const creditLost = "Credited to {0}, who had it when it was lost.";
export const creditNobody = "Nobody is credited with this deal: it belongs to the team {0}.";
export const creditNobodyThen = "Nobody is credited with this deal: it belonged to a team when it was closed.";
export const creditToShare = "Share Credit says whose it is.";

export const shareTitle = "Share credit";
export const shareNoDeal = "Open this page with the Share Credit command of an opportunity.";
export const shareLoadFailed = "Who is credited with this deal could not be loaded: {0}";
export const shareOwner = "Owner: {0}";
export const shareHelp = "Each one counts the deal once, and is credited with that share of its amount.";
export const sharePeople = "Who is credited";
export const shareToOwner = "With nobody here, it is credited to {0}.";
export const sharePercent = "Share of {0} in percent";
export const shareRemoved = "{0} is removed.";
export const shareAdded = "{0} is added.";
export const shareEvenly = "Share evenly";
export const shareSum = "Sum {0}";
export const shareToGo = "Sum {0}, {1} to go";
export const shareTooMuch = "Sum {0}, {1} too much";
export const shareAdd = "Add a person";
export const shareFound = "{0} found.";
export const shareFoundNobody = "Nobody of this name.";
export const shareSearchFailed = "The people could not be searched: {0}";
export const shareMissing = "Give {0} a share of more than 0%, or remove {0}.";
export const shareUnequal = "The shares must add up to 100%: {0}.";
export const shareMay = "You may see this deal and not change it, so its credit is not yours to share.";
export const shareSaving = "Saving";
