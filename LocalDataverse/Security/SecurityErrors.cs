using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Security;

/// <summary>What can be wrong with users and owners, with Dataverse's codes.</summary>
internal static class SecurityErrors
{
    public static FaultException<OrganizationServiceFault> UnknownUser(Guid id) =>
        Errors.Fault(0x80040217, $"SystemUser With Id = {id:D} Does Not Exist", 403);

    public static FaultException<OrganizationServiceFault> UserDisabled(Guid id) =>
        Errors.Fault(0x80040225, $"The specified user(Id = {id:D}) is disabled. Consider enabling this user.", 403);

    public static FaultException<OrganizationServiceFault> SystemUserCalls() =>
        Errors.Fault(0x80040225, "SYSTEM cannot sign in, and nobody can act on its behalf: the name is the platform's own.", 403);

    public static FaultException<OrganizationServiceFault> OwnerDisabled(Guid id, string? name) =>
        Errors.Fault(0x80040225, $"The specified user(Id = {id:D}) is disabled. Consider enabling this user. Rows cannot be assigned to {name}.", 403);

    public static FaultException<OrganizationServiceFault> OwnerIsAccessTeam(Guid id, string? name) =>
        Errors.Fault(0x80048340, $"You cannot assign a record to the access team. You can assign a record to the owner team. '{name}' ({id:D}) is an access team.");

    public static FaultException<OrganizationServiceFault> MemberLacksPrivilege(Guid user, string privilege) =>
        Errors.Fault(0x80040220, $"The user can't be added to the team because the user doesn't have the \"{privilege}\" privilege. User {user:D}.");

    public static FaultException<OrganizationServiceFault> OwnerCannotRead(string principalTable, Guid principal, string privilege, string table) =>
        Errors.Fault(0x80040220, $"The {(principalTable == "team" ? "team" : "user")} {principal:D} is missing {privilege} privilege on '{table}' and cannot own its rows.");
}
