// found: the ids of privileges
var ids = Xrm.Utility.getGlobalContext().userSettings.securityRolePrivileges;
// found: the ids by way of a variable
// otherwise than Microsoft: its rule wants both names side by side
var settings = Xrm.Utility.getGlobalContext().userSettings;
var ids = settings.securityRolePrivileges;
// not found: what is known about them
Xrm.Utility.getGlobalContext().userSettings.getSecurityRolePrivilegesInfo().then(show);
