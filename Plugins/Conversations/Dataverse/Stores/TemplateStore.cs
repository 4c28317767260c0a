using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The published templates in Dataverse. Definitions are everybody's, so they are read as the system.</summary>
internal sealed class TemplateStore(Step step) : ITemplates
{
    public IReadOnlyList<TemplateChoice> Published(RecordKind kind) =>
    [
        .. step.System.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_template.EntityLogicalName}">
              {Fetch.Columns(
                  TemplateRow.coach_name, TemplateRow.coach_type, TemplateRow.coach_process, TemplateRow.coach_tables, TemplateRow.coach_stages, TemplateRow.coach_gap,
                  TemplateRow.coach_minutes)}
              <order attribute="{TemplateRow.coach_name}" />
              <order attribute="{TemplateRow.coach_templateid}" />
              <filter><condition attribute="{TemplateRow.statuscode}" operator="eq" value="{(int)coach_template_statuscode.Published}" /></filter>
            </entity></fetch>
            """)).Select(Choice).OfType<TemplateChoice>().Where(template => template.Kinds.Contains(kind)),
    ];

    /// <summary>Null when its stages cannot be read: one bad row stops nobody from another.</summary>
    private static TemplateChoice? Choice(Entity row) => TemplateConditions.Stages(row.Text(TemplateRow.coach_stages)) is not { } stages ? null : new(
        row.Id,
        row.Text(TemplateRow.coach_name) ?? "",
        (CoachingType)(row.Choice(TemplateRow.coach_type) ?? (int)CoachingType.Strategic),
        (CoachingProcess)(row.Choice(TemplateRow.coach_process) ?? (int)CoachingProcess.Opportunity),
        [.. TemplateConditions.TablesOr(row.Text(TemplateRow.coach_tables), CoachedTables.Names).Select(CoachedTables.KindOf).OfType<RecordKind>()],
        stages)
    {
        Gap = (Diagnosis)(row.Choice(TemplateRow.coach_gap) ?? (int)Diagnosis.None),
        Minutes = row.Choice(TemplateRow.coach_minutes),
    };
}
