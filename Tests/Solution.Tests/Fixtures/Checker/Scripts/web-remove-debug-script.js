// found: a stop for the debugger
function onLoad() { debugger; }
// not found: a variable that speaks of debugging
var debuggerIsOn = false;
// not found: the word in a text
var hint = "debugger;";
