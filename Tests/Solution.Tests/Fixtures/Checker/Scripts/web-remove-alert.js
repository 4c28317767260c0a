// found: alert
alert("Saved");
// found: confirm of the window
if (window.confirm("Sure?")) save();
// found: prompt
var name = prompt("Name?");
// not found: a function of the script's own of that name
function alert(text) { show(text); }
alert("Saved");
// not found: a method of something else
toast.alert("Saved");
// not found: a parameter of that name
function ask(confirm) { return confirm("Sure?"); }
