// found: something that the window around is thought to have
window.parent.refreshList();
// found: the window that opened this one
var form = window.opener.document;
// not found: the client API, which a page has from there
var client = window.parent.Xrm.WebApi;
// not found: a message to whatever is there
// otherwise than Microsoft: its rule does not ask what for
window.parent.postMessage(message, origin);
// not found: the parent of an element
var list = element.parent.children;
// not found: a variable of that name
// otherwise than Microsoft: its rule goes by the name alone
function add(parent) { parent.children.push(1); }
