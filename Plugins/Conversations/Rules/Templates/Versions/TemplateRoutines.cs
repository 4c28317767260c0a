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

        var next = template.Head.Version + 1;
        while (designs.IsTaken(template.Head.Name, next)) next++;
        var draft = designs.Write(template with { Head = template.Head with { Version = next, Status = TemplateStatus.Draft } });
        designs.SetRevisionOf(draft, id);
        return draft;
    }

    /// <summary>A template of its own that asks the same.</summary>
    public Guid Duplicate(Guid id) => WriteAnew(designs.Demand(id), number => number == 1 ? " (copy)" : $" (copy {number})");

    public TemplateDesign Export(Guid id) => designs.Demand(id);

    /// <summary>A template of its own from what was read out of a file.</summary>
    public Guid Import(TemplateDesign read) => WriteAnew(read, number => number == 1 ? "" : $" ({number})");

    /// <summary>Under the first name that nobody has taken: a name and a version are those of one template.</summary>
    private Guid WriteAnew(TemplateDesign design, Func<int, string> ending)
    {
        for (var number = 1; ; number++)
        {
            var name = $"{design.Head.Name.CutTo(LongestName - ending(number).Length).TrimEnd()}{ending(number)}";
            if (!designs.IsTaken(name, 1)) return designs.Write(design with { Head = design.Head with { Name = name, Version = 1, Status = TemplateStatus.Draft } });
        }
    }
}
