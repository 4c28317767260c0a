using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>A section of a template.</summary>
internal sealed record TemplateSection(Guid Id, string Name, string? Help, int Order, bool IsActive);

/// <summary>A question of a template.</summary>
internal sealed record Question(Guid Id, TemplateSection Section, string Prompt, QuestionKind Kind, bool IsRequired, int Order, bool IsActive)
{
    public string? Help { get; init; }

    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>A column of the record that is shown beside it.</summary>
    public string? Column { get; init; }

    public Answerer AnsweredBy { get; init; } = Answerer.Manager;

    /// <summary>What was taken out after publishing is not asked any more.</summary>
    public bool IsAsked => IsActive && Section.IsActive;
}

/// <summary>An answer as it is kept.</summary>
internal sealed record GivenAnswer(Guid QuestionId, string? Text, decimal? Number, DateTime? Date)
{
    public Guid Id { get; init; }

    public string? Version { get; init; }

    /// <summary>The question as it read when it was answered.</summary>
    public string Prompt { get; init; } = "";

    /// <summary>For evidence that is verified: the record that shows it.</summary>
    public RecordReference? Source { get; init; }

    /// <summary>Who wrote it last.</summary>
    public string LastWriter { get; init; } = "";

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && Number is null && Date is null;
}
