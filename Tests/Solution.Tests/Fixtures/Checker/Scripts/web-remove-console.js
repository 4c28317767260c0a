// found: a message in the console
console.log("loaded");
// found: a warning through the window
// otherwise than Microsoft: ESLint's no-console looks for the bare name
window.console.warn("loaded");
// not found: a console of the script's own
function trace(console) { console.log("loaded"); }
// not found: the word in a text
var text = "console.log()";
