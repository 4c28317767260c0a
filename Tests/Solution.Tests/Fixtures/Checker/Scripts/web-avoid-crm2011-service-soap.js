// found: the service of 2011
request.open("POST", serverUrl + "/XRMServices/2011/Organization.svc/web", true);
// found: the one that tells organisations
var url = serverUrl + "/XRMServices/2011/Discovery.svc";
// not found: the OData service, which is another rule's
var url = serverUrl + "/XRMServices/2011/OrganizationData.svc";
// not found: a name that only sounds like it
var name = "organization.svc";
