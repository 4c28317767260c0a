using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>What people are called.</summary>
internal static class PeopleNames
{
    public static string Of(IOrganizationService service, Guid personId) => service.RunOne($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.FullName)}
          <filter><condition attribute="{UserRow.SystemUserId}" operator="eq" value="{personId}" /></filter>
        </entity></fetch>
        """)?.Text(UserRow.FullName) ?? "";
}
