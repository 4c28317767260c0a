// found: a cookie
document.cookie = "seen=1";
// found: a cookie of the window's document
var all = window.document.cookie;
// not found: a cookie of something else
var all = request.cookie;
