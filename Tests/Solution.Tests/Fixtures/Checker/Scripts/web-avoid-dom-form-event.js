// found: a listener to the form
// in a form
var context = Xrm.Utility.getGlobalContext();
document.addEventListener("click", save);
// found: a listener to an element of the form
// in a form
var context = Xrm.Utility.getGlobalContext();
var field = document.getElementById("name");
field.onchange = save;
// found: a listener of jQuery
// in a form
var context = Xrm.Utility.getGlobalContext();
$("#name").on("change", save);
// not found: an answer that is waited for
// in a form
// otherwise than Microsoft: its rule goes by the name of the event
var context = Xrm.Utility.getGlobalContext();
var request = new XMLHttpRequest();
request.onload = show;
// not found: an image
// in a form
// otherwise than Microsoft: its rule goes by the name of the event
var context = Xrm.Utility.getGlobalContext();
var image = new Image();
image.addEventListener("load", show);
// not found: a handler of the form
// in a form
Xrm.Page.getAttribute("name").addOnChange(save);
// not found: a listener to the page itself
// on a page
// otherwise than Microsoft: its rule does not know where a script runs
var context = Xrm.Utility.getGlobalContext();
document.addEventListener("click", save);
