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

    public static FaultException<OrganizationServiceFault> UserEnabled(Guid id, string? name) =>
        Errors.InvalidArgument($"{name} ({id:D}) is an enabled user. Only a disabled user can be deleted: disable the user first.");

    public static FaultException<OrganizationServiceFault> SystemUserCalls() =>
        Errors.Fault(0x80040225, "SYSTEM cannot sign in, and nobody can act on its behalf: the name is the platform's own.", 403);

    public static FaultException<OrganizationServiceFault> OwnerDisabled(Guid id, string? name) =>
        Errors.Fault(0x80040225, $"The specified user(Id = {id:D}) is disabled. Consider enabling this user. Rows cannot be assigned to {name}.", 403);

    public static FaultException<OrganizationServiceFault> OwnerIsAccessTeam(Guid id, string? name) =>
        Errors.Fault(0x80048340, $"You cannot assign a record to the access team. You can assign a record to the owner team. '{name}' ({id:D}) is an access team.");

    public static FaultException<OrganizationServiceFault> MemberLacksPrivilege(Guid user, string privilege) =>
        Errors.Fault(0x80040220, $"The user can't be added to the team because the user doesn't have the \"{privilege}\" privilege. User {user:D}.");

    public static FaultException<OrganizationServiceFault> ColumnCreate(string table, string column) =>
        Errors.Fault(0x8004F502, $"The user does not have create permissions to a secured field. The requested operation could not be completed. '{table}.{column}' is secured.", 403);

    public static FaultException<OrganizationServiceFault> ColumnUpdate(string table, string column, Guid id) =>
        Errors.Fault(0x8004F507, $"The user doesn't have AttributePrivilegeUpdate and not granted shared access for a secured attribute during update operation. '{table}.{column}' of {id:D} is secured.", 403);

    public static FaultException<OrganizationServiceFault> ColumnInQuery(string table, string column) =>
        Errors.Fault(0x8004F506, $"The Query contained a secured attribute to which the caller does not have access: '{table}.{column}'.", 403);

    public static FaultException<OrganizationServiceFault> OwnerCannotRead(string principalTable, Guid principal, string privilege, string table) =>
        Errors.Fault(0x80040220, $"The {(principalTable == "team" ? "team" : "user")} {principal:D} is missing {privilege} privilege on '{table}' and cannot own its rows.");
}
