// found: a modal window
showModalDialog("page.html");
// found: a modal window of the window around
// otherwise than Microsoft: its rule looks at window and parent alone
window.parent.showModalDialog("page.html");
// not found: a dialog of the script's own
dialogs.showModalDialog("page.html");
