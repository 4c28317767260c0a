// found: two values that may be of different types
if (formType == "2") save();
// found: an inequality
if (a != b) save();
// not found: strict operators
if (a === b && a !== c) save();
// not found: null and undefined at once
if (value == null) save();
// not found: the kind of a value
if (typeof value == "string") save();
