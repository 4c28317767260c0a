namespace CoachingExtensions.Conversations;

/// <summary>Reads a template as somebody who has led many conversations would: what is wrong, where, and what to do.</summary>
internal static class TemplateCheck
{
    /// <summary>More than that are hurried through, or half of them is.</summary>
    public const int Most = 12;

    /// <param name="template">The template, with what it asks.</param>
    /// <param name="there">Which tables and columns there are.</param>
    public static IReadOnlyList<TemplateFinding> Of(TemplateDesign template, ICoachedColumns there)
    {
        var tables = TemplateConditions.TablesOr(template.Head.Tables, there.Tables);
        return
        [
            .. Whole(template),
            .. template.Sections.SelectMany(part => part.Questions.Count == 0 && template.Questions.Count > 0
                ? [new TemplateFinding(TemplateFault.EmptySection, part.Section.Id, null, TemplateFindings.EmptySection(part.Section.Name))]
                : part.Questions.SelectMany(question => Wrong(question, tables, there))),
        ];
    }

    private static IEnumerable<TemplateFinding> Whole(TemplateDesign template)
    {
        var asked = template.Questions.Count;
        if (asked == 0) yield return About(TemplateFault.NothingAsked, TemplateFindings.NothingAsked);
        else if (!template.Questions.Any(question => question.IsRequired)) yield return About(TemplateFault.NothingRequired, TemplateFindings.NothingRequired);
        if (asked > Most) yield return About(TemplateFault.TooMany, TemplateFindings.TooMany(asked));
    }

    private static IEnumerable<TemplateFinding> Wrong(Question question, IReadOnlyList<string> tables, ICoachedColumns there)
    {
        if (CompoundQuestion.HasTwoMarks(question.Prompt)) yield return About(question, TemplateFault.TwoQuestionMarks, TemplateFindings.TwoQuestionMarks(question.Prompt));
        else if (CompoundQuestion.JoinsTwo(question.Prompt)) yield return About(question, TemplateFault.TwoQuestions, TemplateFindings.TwoQuestions(question.Prompt));

        if (question.Kind == QuestionKind.Choice && question.Choices.Count < 2) yield return About(question, TemplateFault.FewChoices, TemplateFindings.FewChoices(question.Prompt));
        if (question.Kind == QuestionKind.Rating && !RatingLevels.AreSaid(question)) yield return About(question, TemplateFault.NoLevels, TemplateFindings.NoLevels(question.Prompt));

        if (question.Column is not { Length: > 0 } column) yield break;
        foreach (var table in tables.Where(table => !there.HasColumn(table, column)))
        {
            yield return About(question, TemplateFault.NoColumn, TemplateFindings.NoColumn(question.Prompt, column, table));
        }
    }

    private static TemplateFinding About(TemplateFault fault, Message text) => new(fault, null, null, text);

    private static TemplateFinding About(Question question, TemplateFault fault, Message text) => new(fault, question.Section.Id, question.Id, text);
}
