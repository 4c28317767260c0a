// found: an object of Internet Explorer
var document = new ActiveXObject("Microsoft.XMLDOM");
// found: one of the window
// otherwise than Microsoft: its rule looks for the bare name
var request = new window.ActiveXObject("Microsoft.XMLHTTP");
// not found: one after the question whether there is such a thing
// otherwise than Microsoft: its rule does not look around, though its page allows the question
if (window.ActiveXObject) { var request = new ActiveXObject("Microsoft.XMLHTTP"); }
// not found: one where the browser has nothing newer
// otherwise than Microsoft: its rule does not look around, though its page allows the question
var request = window.XMLHttpRequest ? new XMLHttpRequest() : new ActiveXObject("Microsoft.XMLHTTP");
// not found: the question alone
var isInternetExplorer = "ActiveXObject" in window;
