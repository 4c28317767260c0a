// found: the address of the server
var url = Xrm.Page.context.getServerUrl();
// found: the address by way of a variable
var context = GetGlobalContext();
var url = context.getServerUrl();
// found: the control with the focus
var control = Xrm.Page.ui.getCurrentControl();
// found: Outlook, from the window around
var isOutlook = parent.Xrm.Page.context.isOutlookClient();
// not found: the address of the client
var url = Xrm.Utility.getGlobalContext().getClientUrl();
// not found: a function of the script's own
var url = settings.getServerUrl();
// not found: a variable that has had another value meanwhile
// otherwise than Microsoft: its rule keeps the first value
var context = GetGlobalContext();
context = settings;
context.getServerUrl();
