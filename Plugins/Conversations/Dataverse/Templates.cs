using System.Globalization;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The published conversation templates.</summary>
internal static class Templates
{
    public static IReadOnlyList<TemplateChoice> For(RecordKind kind, IOrganizationService service) =>
    [
        .. service.Run($"""
            <fetch><entity name="{coach_template.EntityLogicalName}">
              {Fetch.Columns(
                  TemplateRow.coach_templateid, TemplateRow.coach_name, TemplateRow.coach_type, TemplateRow.coach_process,
                  TemplateRow.coach_tables, TemplateRow.coach_stages)}
              <order attribute="{TemplateRow.coach_name}" />
              <filter><condition attribute="{TemplateRow.statuscode}" operator="eq" value="{(int)coach_template_statuscode.Published}" /></filter>
            </entity></fetch>
            """).Select(Of).Where(template => template.Kinds.Contains(kind)),
    ];

    private static TemplateChoice Of(Entity row) => new(
        row.Id,
        row.Text(TemplateRow.coach_name) ?? "",
        (CoachingType)(row.Choice(TemplateRow.coach_type) ?? (int)CoachingType.Strategic),
        (CoachingProcess)(row.Choice(TemplateRow.coach_process) ?? (int)CoachingProcess.Opportunity),
        [.. Parts(row.Text(TemplateRow.coach_tables)).Select(CoachedRecord.KindOf).OfType<RecordKind>()],
        [.. Parts(row.Text(TemplateRow.coach_stages)).Select(stage => int.Parse(stage, CultureInfo.InvariantCulture))]);

    private static List<string> Parts(string? list) =>
        [.. (list ?? "").Split(',').Select(part => part.Trim()).Where(part => part.Length > 0)];
}
