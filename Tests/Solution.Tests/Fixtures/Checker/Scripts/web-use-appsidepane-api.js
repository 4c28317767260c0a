// found: the one pane of old
Xrm.Panel.loadPanel(url, "Coach");
// not found: a pane of today
Xrm.App.sidePanes.createPane({ title: "Coach" });
