// What the dialogs say that take a segment or a metric from a view.

export const viewsTitle = "Take from a view";
export const viewsTable = "Views of";
export const viewsOfAccounts = "Accounts";
export const viewsOfOpportunities = "Opportunities";
export const viewsSearch = "Search views";
export const viewsSystem = "System views";
export const viewsOwn = "My views";
export const viewsNone = "No view of this name.";
export const viewsFailed = "The views could not be read: {0}";
export const viewTableFailed = "What is known of the table could not be read: {0}";
export const viewPreview = "What will be taken";
export const viewQuery = "The query, as it will be saved";
export const viewChoose = "Choose a view: which records it finds is shown here.";
export const viewTake = "Take";
export const viewOwnersLeftOut = "Whose records count is left out: a target looks at its rep's own.";
export const viewLimitLeftOut = "The limit on the number of records is left out: all of them count.";
export const viewUnreadable = "The query of this view cannot be read.";
export const viewOtherTable = "The query of this view is about another table.";
export const viewAggregate = "This view counts or sums; it returns no records.";
export const viewReader = "This view depends on who looks at it, so it cannot say what holds for every rep.";
export const viewNoFilter = "This view leaves nothing out: every record is taken.";
export const viewRowsFailed = "This view could not be asked: {0}";
export const viewFinds = "Records now: {0}";
export const viewFindsNone = "No record matches now.";
export const viewFirst = "The first of them";
export const viewNoName = "(no name)";
export const moreThan = "more than {0}";

export const metricDay = "The day on which a row counts";
export const metricCounts = "How it counts";
export const metricCountsOne = "Each row counts one";
export const metricSums = "A column is added up";
export const metricValue = "The column that is added up";
export const metricNoValue = "This table has no column that can be added up.";
