using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What is typed into a template or a question is read when it is saved.</summary>
internal sealed class TemplateGate(Step step)
{
    public void DemandTemplate()
    {
        var name = Text(TemplateRow.coach_name) ?? "";
        var tables = Text(TemplateRow.coach_tables);
        var noTables = TemplateConditions.NoTables(tables, CoachedTables.Names);
        if (noTables.Count > 0) throw new RefusedException(TemplateRefusals.Tables(name, noTables, CoachedTables.Names));

        var noStages = TemplateConditions.NoStages(Text(TemplateRow.coach_stages), stage => SalesStages.Has(step.System, stage));
        if (noStages.Count > 0) throw new RefusedException(TemplateRefusals.Stages(name, noStages, SalesStages.Known));

        if (step.Is("Create") || !step.Target.Contains(TemplateRow.coach_tables)) return;
        foreach (var question in new AgendaStore(step.System).QuestionsOf(step.Row.Id)) DemandColumn(question.Prompt, question.Column, tables);
    }

    public void DemandQuestion()
    {
        var prompt = Text(QuestionRow.coach_prompt) ?? "";
        if ((step.After(QuestionRow.coach_kind) as OptionSetValue)?.Value == (int)QuestionKind.Choice && ChoiceLines.AreInOneLine(Text(QuestionRow.coach_choices)))
        {
            throw new RefusedException(TemplateRefusals.ChoicesInOneLine(prompt));
        }

        if (Text(QuestionRow.coach_column) is { } column && step.After(QuestionRow.coach_sectionid) is EntityReference section)
        {
            DemandColumn(prompt, column.ToLowerInvariant(), TablesOf(section.Id));
        }
    }

    private void DemandColumn(string prompt, string? column, string? tables)
    {
        if (column is null) return;

        foreach (var table in TemplateConditions.TablesOr(tables, CoachedTables.Names).Where(table => !RecordColumns.Has(step.System, table, column)))
        {
            throw new RefusedException(TemplateRefusals.NoColumn(prompt, column, table));
        }
    }

    private string? TablesOf(Guid sectionId) => step.System.RunOne($"""
        <fetch><entity name="{coach_template.EntityLogicalName}">
          {Fetch.Columns(TemplateRow.coach_tables)}
          <link-entity name="{coach_templatesection.EntityLogicalName}" from="{SectionRow.coach_templateid}" to="{TemplateRow.coach_templateid}">
            <filter><condition attribute="{SectionRow.coach_templatesectionid}" operator="eq" value="{sectionId}" /></filter>
          </link-entity>
        </entity></fetch>
        """)?.Text(TemplateRow.coach_tables);

    private string? Text(string column) => step.After(column) is string { Length: > 0 } text ? text.Trim() : null;
}
