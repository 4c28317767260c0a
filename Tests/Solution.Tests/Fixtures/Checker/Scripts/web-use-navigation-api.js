// found: a dialog of the utilities
Xrm.Utility.alertDialog("Saved");
// found: a form that the utilities open
Xrm.Utility.openEntityForm("account", id);
// found: a dialog that was never published
Xrm.Navigation.openDialog("SetRegarding", {});
// not found: a dialog of navigation
Xrm.Navigation.openAlertDialog({ text: "Saved" });
// not found: the utilities for something else
Xrm.Utility.showProgressIndicator("Saving");
