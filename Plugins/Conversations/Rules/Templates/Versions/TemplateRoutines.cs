using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Checks, revises, copies and takes in templates.</summary>
internal sealed class TemplateRoutines(ITemplateDesigns designs)
{
    public const int LongestName = 200;

    public IReadOnlyList<TemplateFinding> Check(Guid id) => TemplateCheck.Of(designs.Demand(id), designs);

    /// <summary>The next version, as a draft: the one that somebody works on already, or a new one that asks the same.</summary>
    public Guid Revise(Guid id)
    {
        designs.Demand(id);
        designs.Hold(id);

        // Only now is nobody else at it.
        var template = designs.Demand(id);
        var revisions = designs.RevisionsOf(id);
        var version = new TemplateVersion(id, template.Head.Name, template.Head.Version, template.Head.Status);
        if (VersionRule.CannotRevise(version, revisions) is { } problem) throw new RefusedException(problem);
        if (VersionRule.UnderWay(revisions) is { } underWay) return underWay.Id;

        var draft = designs.Write(template with { Head = template.Head with { Version = template.Head.Version + 1, Status = TemplateStatus.Draft } });
        designs.SetRevisionOf(draft, id);
        return draft;
    }

    /// <summary>A template of its own that asks the same.</summary>
    public Guid Duplicate(Guid id)
    {
        var template = designs.Demand(id);
        return designs.Write(template with
        {
            Head = template.Head with { Name = $"{template.Head.Name.CutTo(LongestName - Copy.Length)}{Copy}", Version = 1, Status = TemplateStatus.Draft },
        });
    }

    public TemplateDesign Export(Guid id) => designs.Demand(id);

    /// <summary>A template of its own from what was read out of a file.</summary>
    public Guid Import(TemplateDesign read) => designs.Write(read);

    private const string Copy = " (copy)";
}
