// found: the old way of working offline
Xrm.Mobile.offline.retrieveRecord("account", id);
// not found: the way of today
Xrm.WebApi.offline.retrieveRecord("account", id);
