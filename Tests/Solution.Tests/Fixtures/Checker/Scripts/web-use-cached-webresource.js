// found: a web resource by its address
open(clientUrl + "/WebResources/contoso_/page.html");
// not found: a web resource by its name
Xrm.Navigation.navigateTo({ pageType: "webresource", webresourceName: "contoso_/page.html" });
// not found: a look at the own address
// otherwise than Microsoft: its rule does not ask what the text is for
var base = location.pathname.split("/WebResources/")[0];
