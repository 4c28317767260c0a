// found: another domain
document.domain = "contoso.com";
// not found: the domain as it is
var domain = document.domain;
// not found: the domain of something else
account.domain = "contoso.com";
