using System.Globalization;
using CoachingExtensions.Execution;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>The published conversation templates.</summary>
internal static class Templates
{
    private const int Published = 104500000;

    public static IReadOnlyList<TemplateChoice> For(string table, IOrganizationService service) =>
    [
        .. service.Run($"""
            <fetch><entity name="coach_template">
              <attribute name="coach_templateid" /><attribute name="coach_name" /><attribute name="coach_type" /><attribute name="coach_process" />
              <attribute name="coach_tables" /><attribute name="coach_stages" />
              <order attribute="coach_name" />
              <filter><condition attribute="statuscode" operator="eq" value="{Published}" /></filter>
            </entity></fetch>
            """).Select(Of).Where(template => template.Tables.Contains(table)),
    ];

    private static TemplateChoice Of(Entity row) => new(
        row.Id,
        row.Text("coach_name") ?? "",
        (CoachingType)(row.Choice("coach_type") ?? (int)CoachingType.Strategic),
        (CoachingProcess)(row.Choice("coach_process") ?? (int)CoachingProcess.Opportunity),
        Parts(row.Text("coach_tables")),
        [.. Parts(row.Text("coach_stages")).Select(stage => int.Parse(stage, CultureInfo.InvariantCulture))]);

    private static List<string> Parts(string? list) =>
        [.. (list ?? "").Split(',').Select(part => part.Trim()).Where(part => part.Length > 0)];
}
