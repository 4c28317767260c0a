namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Templates and what is wrong with them, as they are answered.</summary>
internal static class TemplateWriting
{
    public static TemplateFindingInfo Of(TemplateFinding finding, Func<Message, string> said) => new()
    {
        SectionId = finding.SectionId?.ToString(),
        QuestionId = finding.QuestionId?.ToString(),
        IsError = finding.IsError,
        Text = said(finding.Text),
    };

    public static TemplateDocument Of(TemplateDesign design) => new()
    {
        Format = TemplateText.Format,
        FormatVersion = TemplateText.FormatVersion,
        Name = design.Head.Name,
        Model = design.Head.Model.ToString(),
        Type = design.Head.Type.ToString(),
        Process = design.Head.Process.ToString(),
        Version = design.Head.Version,
        Tables = [.. TemplateConditions.Tables(design.Head.Tables)],
        Stages = [.. TemplateConditions.Stages(design.Head.Stages) ?? []],
        Gap = design.Head.Gap?.ToString(),
        Minutes = design.Head.Minutes,
        Description = design.Head.Description,
        Sections = [.. design.Sections.Select(Of)],
    };

    private static SectionDocument Of(SectionDesign section) => new()
    {
        Name = section.Section.Name,
        Help = section.Section.Help,
        Questions = [.. section.Questions.Select(Of)],
    };

    private static QuestionDocument Of(Question question) => new()
    {
        Prompt = question.Prompt,
        Help = question.Help,
        Kind = question.Kind.ToString(),
        Required = question.IsRequired,
        Choices = question.Choices.Count == 0 ? null : [.. question.Choices],
        Column = question.Column,
        AnsweredBy = question.AnsweredBy.ToString(),
    };
}
