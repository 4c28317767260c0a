// found: the platform's own jQuery
load("/_static/_common/scripts/jquery-2.1.1.min.js");
// not found: a jQuery of the solution's
load("contoso_/jquery-2.1.1.min.js");
