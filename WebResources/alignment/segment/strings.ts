// What the dialog says that takes a segment from a view.

export const viewsTitle = "Take from a view";
export const viewsTable = "Views of";
export const viewsOfAccounts = "Accounts";
export const viewsOfOpportunities = "Opportunities";
export const viewsSearch = "Search views";
export const viewsSystem = "System views";
export const viewsOwn = "My views";
export const viewsNone = "No view of this name.";
export const viewsFailed = "The views could not be read: {0}";
export const viewPreview = "What the segment will ask";
export const viewChoose = "Choose a view: what it asks is shown here.";
export const viewTake = "Take";
export const viewOwnersLeftOut = "Whose records count is left out: a target looks at its rep's own.";
export const viewLimitLeftOut = "The limit on the number of records is left out: a segment is all of them.";
export const viewUnreadable = "The query of this view cannot be read.";
export const viewAggregate = "This view counts or sums; it returns no records.";
export const viewReader =
  "This view depends on who looks at it, so it cannot say what belongs to a segment for every rep.";
