// found: the address of one environment
var url = "https://contoso.crm.dynamics.com/api/data/v9.2/accounts";
// found: the address of one environment in a template
// otherwise than Microsoft: its rule looks at quoted texts alone
const url = `https://contoso.crm.dynamics.com/api/data/v9.2/accounts(${id})`;
// not found: a path
var url = "/api/data/v9.2/accounts";
// not found: an address of somebody else
var url = "https://api.contoso.com/v2/accounts";
