// found: the form by the global name
Xrm.Page.getAttribute("name").setValue("Contoso");
// found: the form by the window
window.Xrm.Page.getAttribute("name");
// found: the form by a variable of another name
var client = window.Xrm;
client.Page.getAttribute("name");
// not found: the form of the handler
function onLoad(executionContext) { executionContext.getFormContext().getAttribute("name"); }
// not found: a page inside of the form, which has no other way
// otherwise than Microsoft: its rule reports what its page allows
window.parent.Xrm.Page.getAttribute("name");
// not found: an Xrm of the script's own
// otherwise than Microsoft: its rule goes by the name alone
function fake() { var Xrm = { Page: {} }; return Xrm.Page; }
