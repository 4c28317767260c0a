// What the summary of a conversation says.

export const summary = "Summary";
export const noConversation = "Open this page from a completed conversation.";
export const summaryFailed = "The conversation could not be loaded: {0}";
export const notOver = "This conversation is not completed yet: its summary stands here afterwards.";
export const summaryWho = "{0} with {1}, {2}";
export const minutesRunning = "{0} min";
export const talkedAbout = "Talked about";
export const summaryPromises = "Promised";
export const summaryBy = "{0}, by {1}";
export const print = "Print";
export const mail = "Send as e-mail";
export const mailing = "Writing the e-mail";
export const mailFailed = "The e-mail was not made: {0}";
