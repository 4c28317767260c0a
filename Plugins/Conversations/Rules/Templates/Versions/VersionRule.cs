namespace CoachingExtensions.Conversations;

/// <summary>What may become of a version: what was published is never edited, so that what was talked by stays as it was.</summary>
internal static class VersionRule
{
    /// <summary>What stands in the way of another status; null when nothing does.</summary>
    /// <param name="template">The version as it is.</param>
    /// <param name="next">What it is to be.</param>
    /// <param name="isTalkedBy">Whether a conversation follows it.</param>
    /// <param name="revisions">The versions that revise it.</param>
    public static Message? Problem(TemplateVersion template, TemplateStatus next, Func<bool> isTalkedBy, Func<IReadOnlyList<TemplateVersion>> revisions) => next switch
    {
        _ when next == template.Status => null,
        TemplateStatus.Draft => isTalkedBy() ? TemplateRefusals.TalkedBy(template.Name) : null,
        TemplateStatus.Published when revisions().FirstOrDefault(revision => revision.Status == TemplateStatus.Published) is { } later =>
            TemplateRefusals.Overtaken(template.Name, template.Version, later.Version),
        _ => null,
    };

    /// <summary>What stands in the way of another version; null when nothing does.</summary>
    public static Message? CannotRevise(TemplateVersion template, IReadOnlyList<TemplateVersion> revisions) => template.Status == TemplateStatus.Draft
        ? TemplateRefusals.DraftRevised(template.Name)
        : revisions.FirstOrDefault(revision => revision.Status != TemplateStatus.Draft) is { } later
            ? TemplateRefusals.RevisedAlready(template.Name, template.Version, later.Version)
            : null;

    /// <summary>The one that somebody works on already: there is one draft of a next version at a time.</summary>
    public static TemplateVersion? UnderWay(IEnumerable<TemplateVersion> revisions) => revisions.FirstOrDefault(revision => revision.Status == TemplateStatus.Draft);
}
