import type { Text } from "../../shared/text";

// What the dialog says that takes a segment from a view.

export const viewsTitle: Text = ["viewsTitle", "Take from a view"];
export const viewsTable: Text = ["viewsTable", "Views of"];
export const viewsOfAccounts: Text = ["viewsOfAccounts", "Accounts"];
export const viewsOfOpportunities: Text = ["viewsOfOpportunities", "Opportunities"];
export const viewsSearch: Text = ["viewsSearch", "Search views"];
export const viewsSystem: Text = ["viewsSystem", "System views"];
export const viewsOwn: Text = ["viewsOwn", "My views"];
export const viewsNone: Text = ["viewsNone", "No view of this name."];
export const viewsFailed: Text = ["viewsFailed", "The views could not be read: {0}"];
export const viewPreview: Text = ["viewPreview", "What the segment will ask"];
export const viewChoose: Text = ["viewChoose", "Choose a view: what it asks is shown here."];
export const viewTake: Text = ["viewTake", "Take"];
export const viewOwnersLeftOut: Text = [
  "viewOwnersLeftOut",
  "Whose records count is left out: a target looks at its rep's own.",
];
export const viewLimitLeftOut: Text = [
  "viewLimitLeftOut",
  "The limit on the number of records is left out: a segment is all of them.",
];
export const viewUnreadable: Text = ["viewUnreadable", "The query of this view cannot be read."];
export const viewAggregate: Text = ["viewAggregate", "This view counts or sums; it returns no records."];
export const viewReader: Text = [
  "viewReader",
  "This view depends on who looks at it, so it cannot say what belongs to a segment for every rep.",
];
