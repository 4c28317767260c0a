// found: the outermost window
var url = window.top.location.href;
// found: the outermost window without its own
// otherwise than Microsoft: its rule looks for window.top alone
top.close();
// found: two windows further out
var form = window.parent.parent.Xrm;
// not found: the top of a rectangle
var y = element.getBoundingClientRect().top;
// not found: a variable of that name
function move(top) { return top.left; }
// not found: the window around
var client = window.parent.Xrm;
