// found: the service of 2011
var url = serverUrl + "/XRMServices/2011/OrganizationData.svc/AccountSet";
// found: the service of 2011 in a template
// otherwise than Microsoft: its rule looks at quoted texts alone
const url = `${server}/xrmservices/2011/organizationdata.svc/AccountSet`;
// not found: the Web API
var url = clientUrl + "/api/data/v9.2/accounts";
// not found: the service in a comment
/* was: /xrmservices/2011/organizationdata.svc */
var url = clientUrl + "/api/data/v9.2/accounts";
