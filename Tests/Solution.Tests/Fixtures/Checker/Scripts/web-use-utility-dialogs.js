// found: a box of the browser in the app
// in a form
Xrm.Utility.getGlobalContext();
alert("Saved");
// not found: a box on a page
// on a page
// otherwise than Microsoft: its rule does not know where a script runs
Xrm.Utility.getGlobalContext();
alert("Saved");
// not found: a dialog of the app
// in a form
Xrm.Navigation.openAlertDialog({ text: "Saved" });
