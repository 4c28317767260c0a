// found: an address without encryption
fetch("http://api.contoso.com/accounts");
// found: one in a template
fetch(`http://api.contoso.com/accounts/${id}`);
// not found: an address with encryption
fetch("https://api.contoso.com/accounts");
// not found: the name of a namespace
var path = document.createElementNS("http://www.w3.org/2000/svg", "path");
// not found: the name of a namespace of Office
var space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
// not found: this machine
fetch("http://localhost:5080/api");
// not found: a beginning that is compared with
var isAddress = text.indexOf("http://") === 0;
