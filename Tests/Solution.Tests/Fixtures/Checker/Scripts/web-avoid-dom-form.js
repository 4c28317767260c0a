// found: an element of the form
// in a form
// otherwise than Microsoft: its rule wants Xrm in the same file
document.getElementById("name").style.display = "none";
// found: an element of the form by jQuery
// in a form
Xrm.Page.getAttribute("name");
$("#name").hide();
// found: an element of the form from a page
// on a page
Xrm.Utility.getGlobalContext();
window.parent.document.getElementById("name");
// found: the document under another name
// in a form
var page = document;
Xrm.Utility.getGlobalContext();
page.querySelector("#name");
// not found: an element of the page itself
// on a page
// otherwise than Microsoft: its rule does not know where a script runs
Xrm.Utility.getGlobalContext();
document.getElementById("name").textContent = "Contoso";
// not found: a library that nothing names, and that may be for pages
// otherwise than Microsoft: its rule does not know where a script runs
Xrm.Utility.getGlobalContext();
document.getElementById("name");
// not found: a document of the script's own
// in a form
// otherwise than Microsoft: its rule goes by the name alone
function write(document) { Xrm.Utility.getGlobalContext(); document.title = "x"; document.body = null; }
// not found: an answer that jQuery wraps
// in a form
// otherwise than Microsoft: its rule takes every $ for an element of the form
Xrm.Utility.getGlobalContext();
var rows = $(answer).find("row");
