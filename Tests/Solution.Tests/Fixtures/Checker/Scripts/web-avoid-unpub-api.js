// found: what is internal
Xrm.Internal.openErrorDialog(1);
// found: an old namespace of the platform
var url = Mscrm.CrmUri.create("/main.aspx");
// found: a variable of the platform's pages
var user = USER_GUID;
// found: a style of the platform
element.setAttribute("class", "ms-crm-Button");
// not found: what is published
Xrm.WebApi.retrieveRecord("account", id);
// not found: a library that puts itself under Xrm
// otherwise than Microsoft: its rule reports every name it does not know
Xrm.Sdk.create(account);
// not found: a function of the script's own with an everyday name
// otherwise than Microsoft: its rule goes by the name alone, and knows many everyday ones
function Sort(rows) { return rows; }
Sort(rows);
// not found: a key that is called like the variable
// otherwise than Microsoft: its rule goes by the name alone
var keys = { USER_GUID: 1 };
