using System.Xml.Linq;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>What a user may do, as the platform itself says.</summary>
internal static class Rights
{
    /// <summary>The platform's flag for the right to change a row.</summary>
    private const int WriteAccess = 2;

    /// <summary>How far a privilege of a role reaches that reaches every row.</summary>
    private const int Everywhere = 8;

    /// <summary>Microsoft gives every organisation's system administrators a role made from this template.</summary>
    private static readonly Guid AdministratorTemplate = new("627090ff-40a3-4053-8790-584edc5be201");

    /// <summary>Whether a user may change a row that is there, by role, by ownership or because it is shared.</summary>
    public static bool MayWrite(IOrganizationService system, Guid user, RecordReference row)
    {
        var answer = system.Execute(new OrganizationRequest("RetrievePrincipalAccess")
        {
            ["Target"] = new EntityReference(row.Table, row.Id),
            ["Principal"] = new EntityReference(SystemUser.EntityLogicalName, user),
        });
        // The platform's own assembly has the type of these flags; a number can be made of either.
        return (Convert.ToInt32(answer["AccessRights"], System.Globalization.CultureInfo.InvariantCulture) & WriteAccess) != 0;
    }

    /// <summary>
    /// Whether rows of a table can be given to a user: the platform refuses the save that gives something to one who is disabled, or has no role
    /// by which to read it. A system administrator has, whatever the rows of the role say.
    /// </summary>
    public static bool MayOwn(IOrganizationService system, Guid user, string table) => MayRead(system, user, table) || (IsAdministrator(system, user) && IsEnabled(system, user));

    /// <summary>By a role with that privilege; one of a business unit below has those of the role it is a copy of.</summary>
    private static bool MayRead(IOrganizationService system, Guid user, string table) => system.RunOne($"""
        <fetch top="1"><entity name="{RolePrivileges.EntityLogicalName}">
          {Fetch.Columns(RolePrivilegeRow.RoleId)}
          <filter type="or">
            <condition entityname="owner" attribute="{UserRow.SystemUserId}" operator="not-null" />
            <condition entityname="member" attribute="{UserRow.SystemUserId}" operator="not-null" />
          </filter>
          <link-entity name="{Privilege.EntityLogicalName}" from="{PrivilegeRow.PrivilegeId}" to="{RolePrivilegeRow.PrivilegeId}" alias="privilege">
            <filter><condition attribute="{PrivilegeRow.Name}" operator="eq" value="prvRead{table}" /></filter>
          </link-entity>
          <link-entity name="{Role.EntityLogicalName}" from="{RoleRow.ParentRootRoleId}" to="{RolePrivilegeRow.RoleId}" alias="role">
            <link-entity name="{SystemUserRoles.EntityLogicalName}" from="{SystemUserRoles.Fields.RoleId}" to="{RoleRow.RoleId}" link-type="outer" alias="own">
              <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{SystemUserRoles.Fields.SystemUserId}" link-type="outer" alias="owner">
                {Enabled(user)}
              </link-entity>
            </link-entity>
            <link-entity name="{TeamRoles.EntityLogicalName}" from="{TeamRoles.Fields.RoleId}" to="{RoleRow.RoleId}" link-type="outer" alias="team">
              <link-entity name="{TeamMembership.EntityLogicalName}" from="{MembershipRow.TeamId}" to="{TeamRoles.Fields.TeamId}" link-type="outer" alias="membership">
                <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{MembershipRow.SystemUserId}" link-type="outer" alias="member">
                  {Enabled(user)}
                </link-entity>
              </link-entity>
            </link-entity>
          </link-entity>
        </entity></fetch>
        """) is not null;

    /// <summary>Whether a user is a system administrator, by a role of their own or of a team.</summary>
    public static bool IsAdministrator(IOrganizationService system, Guid user) =>
        HasRole(system, user, Fetch.Template($"""<filter><condition attribute="{RoleRow.RoleTemplateId}" operator="eq" value="{AdministratorTemplate}" /></filter>"""));

    /// <summary>Whether a user has some rights over every row of a table, whoever owns it. A system administrator has.</summary>
    /// <param name="system">Who asks.</param>
    /// <param name="user">Whose rights.</param>
    /// <param name="table">The schema name: privileges are called by it.</param>
    /// <param name="rights">Such as Read.</param>
    public static bool ReachAll(IOrganizationService system, Guid user, string table, params string[] rights) =>
        IsAdministrator(system, user) || rights.All(right => HasRole(system, user, Fetch.Template($"""
            <link-entity name="{RolePrivileges.EntityLogicalName}" from="{RolePrivilegeRow.RoleId}" to="{RoleRow.ParentRootRoleId}">
              <filter><condition attribute="{RolePrivilegeRow.PrivilegeDepthMask}" operator="eq" value="{Everywhere}" /></filter>
              <link-entity name="{Privilege.EntityLogicalName}" from="{PrivilegeRow.PrivilegeId}" to="{RolePrivilegeRow.PrivilegeId}">
                <filter><condition attribute="{PrivilegeRow.Name}" operator="eq" value="prv{right}{table}" /></filter>
              </link-entity>
            </link-entity>
            """)));

    private static bool HasRole(IOrganizationService system, Guid user, System.Xml.Linq.XElement which) =>
        system.RunOne($"""
            <fetch top="1"><entity name="{Role.EntityLogicalName}">
              {Fetch.Columns(RoleRow.RoleId)}
              {which}
              <filter type="or">
                <condition entityname="own" attribute="{SystemUserRoles.Fields.SystemUserId}" operator="not-null" />
                <condition entityname="member" attribute="{MembershipRow.SystemUserId}" operator="not-null" />
              </filter>
              <link-entity name="{SystemUserRoles.EntityLogicalName}" from="{SystemUserRoles.Fields.RoleId}" to="{RoleRow.RoleId}" link-type="outer" alias="own">
                <filter><condition attribute="{SystemUserRoles.Fields.SystemUserId}" operator="eq" value="{user}" /></filter>
              </link-entity>
              <link-entity name="{TeamRoles.EntityLogicalName}" from="{TeamRoles.Fields.RoleId}" to="{RoleRow.RoleId}" link-type="outer" alias="team">
                <link-entity name="{TeamMembership.EntityLogicalName}" from="{MembershipRow.TeamId}" to="{TeamRoles.Fields.TeamId}" link-type="outer" alias="member">
                  <filter><condition attribute="{MembershipRow.SystemUserId}" operator="eq" value="{user}" /></filter>
                </link-entity>
              </link-entity>
            </entity></fetch>
            """) is not null;

    private static bool IsEnabled(IOrganizationService system, Guid user) => system.RunOne($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.SystemUserId)}
          {Enabled(user)}
        </entity></fetch>
        """) is not null;

    private static XElement Enabled(Guid user) => Fetch.Template($"""
        <filter>
          <condition attribute="{UserRow.SystemUserId}" operator="eq" value="{user}" />
          <condition attribute="{UserRow.IsDisabled}" operator="ne" value="1" />
        </filter>
        """);
}
