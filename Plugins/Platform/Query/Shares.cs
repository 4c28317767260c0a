using CoachingExtensions.Platform.Model;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>Lets users at rows that their roles do not reach, and takes that back.</summary>
internal static class Shares
{
    public static void Grant(this IOrganizationService system, RecordReference row, Guid userId, AccessRights rights) => system.Execute(new OrganizationRequest("GrantAccess")
    {
        ["Target"] = new EntityReference(row.Table, row.Id),
        ["PrincipalAccess"] = new PrincipalAccess { Principal = User(userId), AccessMask = rights },
    });

    public static void Revoke(this IOrganizationService system, RecordReference row, Guid userId) => system.Execute(new OrganizationRequest("RevokeAccess")
    {
        ["Target"] = new EntityReference(row.Table, row.Id),
        ["Revokee"] = User(userId),
    });

    private static EntityReference User(Guid id) => new(SystemUser.EntityLogicalName, id);
}
