using CoachingExtensions.Alignment;

namespace CoachingExtensions.Conversations;

/// <summary>What a template is and where it is used.</summary>
internal sealed record TemplateHead(string Name, CoachingModel Model, CoachingType Type, CoachingProcess Process)
{
    /// <summary>The tables it is for, as they are typed.</summary>
    public string? Tables { get; init; }

    /// <summary>The stages it is for, as they are typed.</summary>
    public string? Stages { get; init; }

    /// <summary>The gap it answers.</summary>
    public Diagnosis? Gap { get; init; }

    public int? Minutes { get; init; }

    public string? Description { get; init; }

    public int Version { get; init; } = 1;

    public TemplateStatus Status { get; init; } = TemplateStatus.Draft;
}

/// <summary>A section with what it asks, in order.</summary>
internal sealed record SectionDesign(TemplateSection Section, IReadOnlyList<Question> Questions);

/// <summary>A template with all it asks now, in order: what was taken out is not part of it.</summary>
internal sealed record TemplateDesign(TemplateHead Head, IReadOnlyList<SectionDesign> Sections)
{
    /// <summary>Places leave room for what somebody puts between.</summary>
    public static int Place(int index) => (index + 1) * 10;

    public IReadOnlyList<Question> Questions => [.. Sections.SelectMany(section => section.Questions)];
}
