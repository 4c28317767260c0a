// found: a message to anybody
window.parent.postMessage(data, "*");
// found: a message to anybody, by a constant
const anybody = "*";
frame.contentWindow.postMessage(data, anybody);
// not found: a message to one page
window.parent.postMessage(data, location.origin);
// not found: a message to a worker
worker.postMessage(data);
