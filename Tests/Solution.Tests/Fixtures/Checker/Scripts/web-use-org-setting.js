// found: the language of the organisation
var language = Xrm.Page.context.getOrgLcid();
// found: its name
var name = window.parent.Xrm.Page.context.getOrgUniqueName();
// not found: the settings
var language = Xrm.Utility.getGlobalContext().organizationSettings.languageId;
