using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What a new conversation has when nobody says otherwise, and what the product alone says of it.</summary>
internal sealed class ConversationDefaults(Step step)
{
    public void Fill()
    {
        var row = step.Target;
        var record = row.Value(ConversationRow.RegardingObjectId) is EntityReference about
            ? new RecordStore(step.System).Find(new RecordReference(about.LogicalName, about.Id))
            : null;
        if (row.Id(ConversationRow.coach_managerid) is null && !step.IsOwnWork) row[ConversationRow.coach_managerid] = User(step.UserId);
        if (row.Id(ConversationRow.coach_repid) is null && record?.RepId is { } rep) row[ConversationRow.coach_repid] = User(rep);
        FillFromTemplate(row, record);
        row[ConversationRow.coach_offplan] = Plans.AreOff(step, record);
    }

    private void FillFromTemplate(Entity row, CoachedRecord? record)
    {
        var lacksSubject = string.IsNullOrWhiteSpace(row.Text(ConversationRow.Subject));
        if (!lacksSubject && row.Choice(ConversationRow.coach_type) is not null) return;

        var template = row.Id(ConversationRow.coach_templateid) is { } id ? Template(id) : null;
        if (row.Choice(ConversationRow.coach_type) is null && template?.Choice(TemplateRow.coach_type) is { } type) row[ConversationRow.coach_type] = new OptionSetValue(type);
        if (lacksSubject && (template?.Text(TemplateRow.coach_name) ?? record?.Name) is { } name) row[ConversationRow.Subject] = name;
    }

    private Entity? Template(Guid id) => step.System.RunOne($"""
        <fetch><entity name="{coach_template.EntityLogicalName}">
          {Fetch.Columns(TemplateRow.coach_name, TemplateRow.coach_type)}
          <filter><condition attribute="{TemplateRow.coach_templateid}" operator="eq" value="{id}" /></filter>
        </entity></fetch>
        """);

    private static EntityReference User(Guid id) => new(SystemUser.EntityLogicalName, id);
}
