// found: scripts unchecked
MSApp.execUnsafeLocalFunction(insert);
// not found: another function
MSApp.pageHandlesAllApplicationActivations(true);
