namespace CoachingExtensions.Conversations;

/// <summary>The template for a talk that is one of many in a row.</summary>
internal static class ShortTemplate
{
    /// <summary>One for just this stage before one for all; then the shorter; then the name. Null when none is made for that.</summary>
    /// <param name="templates">Those that are published.</param>
    /// <param name="process">What the talk is part of.</param>
    /// <param name="stage">Where the deal stands; null for a template that is for every stage.</param>
    public static TemplateChoice? Of(IEnumerable<TemplateChoice> templates, CoachingProcess process, int? stage) => templates
        .Where(template => template.Process == process && template.AppliesTo(RecordKind.Opportunity, stage))
        .OrderByDescending(template => template.Stages.Count > 0)
        .ThenBy(template => template.Minutes ?? int.MaxValue)
        .ThenBy(template => template.Name, StringComparer.Ordinal)
        .FirstOrDefault();
}
