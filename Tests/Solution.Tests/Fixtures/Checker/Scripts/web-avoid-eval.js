// found: a text that is run by eval
eval(text);
// found: eval of the window
window.eval(text);
// found: a function that is made of a text
var add = new Function("a", "b", "return a + b");
// found: a function that is made of a text without new
Function("return this")();
// found: a timer that is given a text
setTimeout("refresh()", 100);
// found: a timer that is given a text put together
window.setInterval("refresh(" + id + ")", 100);
// found: eval under another name
var run = eval;
run(text);
// not found: a timer that is given a function
setTimeout(function () { refresh(); }, 100);
// not found: a method of something else that is called eval
parser.eval(text);
// not found: a function of the script's own that is called eval
// otherwise than Microsoft: its rule looks for the name alone
function evaluate(eval) { return eval(1); }
// not found: a question whether something is a function
if (callback instanceof Function) callback();
// not found: a method that every function has
Function.prototype.call.call(callback, this);
