// What is said of the points that two want to talk about.

export const pointNew = "Add a point";
export const pointWhat = "What to talk about";
export const pointWith = "With";
export const pointOwnManager = "My manager";
export const pointPrivate = "Private: only I see it";
export const pointAdd = "Add point";
export const commitmentAdded = "Added: {0}";
export const pointFailed = "The point was not saved: {0}";
export const privateMark = "private";
export const drop = "Drop";
export const dropLabel = "Drop: {0}";
export const dropSaid = "Dropped: {0}";
export const sinceDay = "since {0}";
