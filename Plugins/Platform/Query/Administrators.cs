using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>Who administers the organisation: the users who hold the role System Administrator, themselves or through a team.</summary>
internal static class Administrators
{
    // Each business unit has a copy of the role; all copies come from this template, which is the same everywhere.
    private static readonly Guid Template = new("627090ff-40a3-4053-8790-584edc5be201");

    public static bool Include(IOrganizationService system, Guid userId) => Directly(system, userId) || ByTeam(system, userId);

    private static bool Directly(IOrganizationService system, Guid userId) => system.RunOne($"""
        <fetch top="1"><entity name="{Role.EntityLogicalName}">
          {Fetch.Columns(RoleRow.RoleId)}
          <filter><condition attribute="{RoleRow.RoleTemplateId}" operator="eq" value="{Template}" /></filter>
          <link-entity name="{SystemUserRoles.EntityLogicalName}" from="{UserRoleRow.RoleId}" to="{RoleRow.RoleId}">
            <filter><condition attribute="{UserRoleRow.SystemUserId}" operator="eq" value="{userId}" /></filter>
          </link-entity>
        </entity></fetch>
        """) is not null;

    private static bool ByTeam(IOrganizationService system, Guid userId) => system.RunOne($"""
        <fetch top="1"><entity name="{Role.EntityLogicalName}">
          {Fetch.Columns(RoleRow.RoleId)}
          <filter><condition attribute="{RoleRow.RoleTemplateId}" operator="eq" value="{Template}" /></filter>
          <link-entity name="{TeamRoles.EntityLogicalName}" from="{TeamRoleRow.RoleId}" to="{RoleRow.RoleId}">
            <link-entity name="{TeamMembership.EntityLogicalName}" from="{MembershipRow.TeamId}" to="{TeamRoleRow.TeamId}">
              <filter><condition attribute="{MembershipRow.SystemUserId}" operator="eq" value="{userId}" /></filter>
            </link-entity>
          </link-entity>
        </entity></fetch>
        """) is not null;
}
