// found: the context of the form
var user = Xrm.Page.context.getUserId();
// not found: the global context
var user = Xrm.Utility.getGlobalContext().userSettings.userId;
// not found: the context of something else
var user = page.context.getUserId();
