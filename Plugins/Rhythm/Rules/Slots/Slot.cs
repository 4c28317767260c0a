using CoachingExtensions.Conversations;

namespace CoachingExtensions.Rhythm;

/// <summary>The one conversation of an occurrence.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="Instant">The occurrence it stands for, wherever it was moved: UTC.</param>
/// <param name="Day">The day by the end of which it is to be held, where the rhythm is at home.</param>
internal sealed record Slot(Guid Id, DateTime Instant, DateTime Day)
{
    /// <summary>How far the conversation is.</summary>
    public ConversationState State { get; init; } = ConversationState.Scheduled;

    /// <summary>When it is planned to begin and to end: UTC.</summary>
    public DateTime? Start { get; init; }

    public DateTime? End { get; init; }

    public SlotState Kept { get; init; } = SlotState.Coming;

    /// <summary>The day from which that holds; null while it is coming.</summary>
    public DateTime? KeptSince { get; init; }

    public string? Excuse { get; init; }

    /// <summary>Something was written in it: an answer, a promise.</summary>
    public bool HasContent { get; init; }

    /// <summary>What it was made with.</summary>
    public SlotContent Content { get; init; } = new(null, null, null, null);

    /// <summary>Planned for another time than its own.</summary>
    public bool IsMoved => Start is { } start && start != Instant;

    /// <summary>As the product made it: nobody has begun, moved or written anything.</summary>
    public bool IsUntouched => State == ConversationState.Scheduled && Kept == SlotState.Coming && !IsMoved && !HasContent;
}

/// <summary>What the conversations of a rhythm are made with.</summary>
/// <param name="ManagerId">Who coaches.</param>
/// <param name="RepId">Who is coached.</param>
/// <param name="TemplateId">What is asked.</param>
/// <param name="PlanId">What they are about; null while no plan runs.</param>
internal sealed record SlotContent(Guid? ManagerId, Guid? RepId, Guid? TemplateId, Guid? PlanId);
