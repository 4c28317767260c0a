using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The versions of a template in Dataverse, and what follows them.</summary>
internal static class TemplateVersions
{
    public static TemplateVersion? Find(IOrganizationService service, Guid id) =>
        List(service, Fetch.In(TemplateRow.coach_templateid, [id])).SingleOrDefault();

    public static IReadOnlyList<TemplateVersion> RevisionsOf(IOrganizationService service, Guid id) =>
        List(service, Fetch.In(TemplateRow.coach_revisionofid, [id]));

    public static bool IsTalkedBy(IOrganizationService service, Guid id) => service.RunOne($"""
        <fetch top="1"><entity name="{coach_conversation.EntityLogicalName}">
          {Fetch.Columns(ConversationRow.ActivityId)}
          <filter><condition attribute="{ConversationRow.coach_templateid}" operator="eq" value="{id}" /></filter>
        </entity></fetch>
        """) is not null;

    private static IReadOnlyList<TemplateVersion> List(IOrganizationService service, XElement which) =>
    [
        .. service.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_template.EntityLogicalName}">
              {Fetch.Columns(TemplateRow.coach_name, TemplateRow.coach_version, TemplateRow.statuscode)}
              <order attribute="{TemplateRow.coach_templateid}" />
              <filter>{which}</filter>
            </entity></fetch>
            """)).Select(row => new TemplateVersion(
                row.Id,
                row.Text(TemplateRow.coach_name) ?? "",
                row.Choice(TemplateRow.coach_version) ?? 1,
                (TemplateStatus)(row.Choice(TemplateRow.statuscode) ?? (int)TemplateStatus.Draft))),
    ];
}
