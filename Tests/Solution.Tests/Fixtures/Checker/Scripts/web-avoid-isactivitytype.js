// found: the question of old
if (Xrm.Utility.isActivityType("task")) save();
// not found: a question of the script's own
if (helper.isActivityType("task")) save();
