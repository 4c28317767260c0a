using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Templates, sections and questions, from rows and to rows.</summary>
internal static class TemplateMap
{
    public static readonly string[] HeadColumns =
    [
        TemplateRow.coach_name, TemplateRow.coach_model, TemplateRow.coach_type, TemplateRow.coach_process, TemplateRow.coach_tables, TemplateRow.coach_stages,
        TemplateRow.coach_gap, TemplateRow.coach_minutes, TemplateRow.coach_description, TemplateRow.coach_version, TemplateRow.statuscode,
    ];

    public static TemplateHead HeadOf(Entity row) => new(
        row.Text(TemplateRow.coach_name) ?? "",
        (CoachingModel)(row.Choice(TemplateRow.coach_model) ?? (int)CoachingModel.Custom),
        (CoachingType)(row.Choice(TemplateRow.coach_type) ?? (int)CoachingType.Strategic),
        (CoachingProcess)(row.Choice(TemplateRow.coach_process) ?? (int)CoachingProcess.Opportunity))
    {
        Tables = row.Text(TemplateRow.coach_tables),
        Stages = row.Text(TemplateRow.coach_stages),
        Gap = (Diagnosis?)row.Choice(TemplateRow.coach_gap),
        Minutes = row.Choice(TemplateRow.coach_minutes),
        Description = row.Text(TemplateRow.coach_description),
        Version = row.Choice(TemplateRow.coach_version) ?? 1,
        Status = (TemplateStatus)(row.Choice(TemplateRow.statuscode) ?? (int)TemplateStatus.Draft),
    };

    public static Entity RowOf(TemplateHead head) => new(coach_template.EntityLogicalName)
    {
        [TemplateRow.coach_name] = head.Name,
        [TemplateRow.coach_model] = new OptionSetValue((int)head.Model),
        [TemplateRow.coach_type] = new OptionSetValue((int)head.Type),
        [TemplateRow.coach_process] = new OptionSetValue((int)head.Process),
        [TemplateRow.coach_tables] = head.Tables,
        [TemplateRow.coach_stages] = head.Stages,
        [TemplateRow.coach_gap] = head.Gap is { } gap ? new OptionSetValue((int)gap) : null,
        [TemplateRow.coach_minutes] = head.Minutes,
        [TemplateRow.coach_description] = head.Description,
        [TemplateRow.coach_version] = head.Version,
    };

    public static Entity RowOf(TemplateSection section, Guid template, int order) => new(coach_templatesection.EntityLogicalName)
    {
        [SectionRow.coach_name] = section.Name,
        [SectionRow.coach_help] = section.Help,
        [SectionRow.coach_order] = order,
        [SectionRow.coach_templateid] = new EntityReference(coach_template.EntityLogicalName, template),
    };

    public static Entity RowOf(Question question, Guid section, int order) => new(coach_question.EntityLogicalName)
    {
        [QuestionRow.coach_prompt] = question.Prompt,
        [QuestionRow.coach_help] = question.Help,
        [QuestionRow.coach_kind] = new OptionSetValue((int)question.Kind),
        [QuestionRow.coach_required] = question.IsRequired,
        [QuestionRow.coach_choices] = question.Choices.Count == 0 ? null : string.Join("\n", question.Choices),
        [QuestionRow.coach_column] = question.Column,
        [QuestionRow.coach_answeredby] = new OptionSetValue((int)question.AnsweredBy),
        [QuestionRow.coach_order] = order,
        [QuestionRow.coach_sectionid] = new EntityReference(coach_templatesection.EntityLogicalName, section),
    };
}
