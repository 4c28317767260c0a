using CoachingExtensions.Alignment;

namespace CoachingExtensions.Conversations;

/// <summary>A published template, with where it applies.</summary>
/// <param name="Id">The template.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">The kind of coaching.</param>
/// <param name="Process">What it is about.</param>
/// <param name="Kinds">What it can be about.</param>
/// <param name="Stages">The sales stages it is for; none for all.</param>
internal sealed record TemplateChoice(
    Guid Id,
    string Name,
    CoachingType Type,
    CoachingProcess Process,
    IReadOnlyCollection<RecordKind> Kinds,
    IReadOnlyCollection<int> Stages)
{
    /// <summary>The gap it is made for; none for every.</summary>
    public Diagnosis Gap { get; init; } = Diagnosis.None;

    /// <summary>How long such a conversation usually takes.</summary>
    public int? Minutes { get; init; }

    public bool AppliesTo(RecordKind kind, int? stage) =>
        Kinds.Contains(kind) && (Stages.Count == 0 || (stage is { } at && Stages.Contains(at)));
}
