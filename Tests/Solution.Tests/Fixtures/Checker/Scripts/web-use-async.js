// found: a request that is waited for
var request = new XMLHttpRequest();
request.open("GET", url, false);
// found: a request that is waited for, by a constant
const wait = false;
const request = new XMLHttpRequest();
request.open("GET", url, wait);
// found: a request of jQuery that is waited for
// otherwise than Microsoft: its rule looks only where the request is kept in a variable
$.ajax({ url: url, async: false });
// found: settings of jQuery that are put together before
// otherwise than Microsoft: its rule wants the settings in the call
var settings = { url: url, async: false };
jQuery.ajax(settings);
// found: all requests of jQuery at once
$.ajaxSetup({ async: false });
// found: a request that is waited for, minified
// otherwise than Microsoft: its rule reads false as a word only
var r = new XMLHttpRequest;
r.open("GET", url, !1);
// found: a request that a function of another place made
// otherwise than Microsoft: its rule does not know what the function returns
makeRequest().open("POST", url, false);
// found: jQuery as the argument of the function around
// otherwise than Microsoft: its rule knows $ and jQuery by name only
(function (q) { q.ajax({ url: url, async: false }); })(jQuery);
// not found: a request that goes on by itself
var request = new XMLHttpRequest();
request.open("GET", url, true);
// not found: a request without the third argument
var request = new XMLHttpRequest();
request.open("GET", url);
// not found: a window that is opened
window.open("page.html", "_blank", false);
// not found: a window of the script's own
dialog.open("page.html", "_blank", false);
// not found: a request of jQuery that goes on by itself
$.ajax({ url: url, async: true });
// not found: another async
var task = { name: "load", async: false };
run(task);
