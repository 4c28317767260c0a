using CoachingExtensions.Conversations;

namespace CoachingExtensions.Rhythm;

/// <summary>A pipeline review.</summary>
/// <param name="Id">The review.</param>
/// <param name="Name">What it is called.</param>
/// <param name="ManagerId">Who holds it.</param>
/// <param name="IsRunning">Whether it still goes on.</param>
internal sealed record Review(Guid Id, string Name, Guid ManagerId, bool IsRunning)
{
    public string ManagerName { get; init; } = "";

    /// <summary>Whose deals they are; null for a team's.</summary>
    public Guid? RepId { get; init; }

    public string? RepName { get; init; }

    public DateTime? Date { get; init; }

    /// <summary>The moment at which it began.</summary>
    public DateTime StartedOn { get; init; }

    /// <summary>The short conversation about each deal.</summary>
    public Guid? TemplateId { get; init; }
}

/// <summary>A deal in a review.</summary>
/// <param name="Id">The row.</param>
/// <param name="Review">The review it stands in.</param>
/// <param name="Name">What the deal was called.</param>
internal sealed record ReviewItem(Guid Id, Review Review, string Name)
{
    /// <summary>Null when it was deleted.</summary>
    public Guid? DealId { get; init; }

    /// <summary>Who worked it when the review began.</summary>
    public Guid? RepId { get; init; }

    public IReadOnlyList<string> Reasons { get; init; } = [];

    public DealSnapshot Stood { get; init; } = new(null, null, null, null);

    public Guid? ConversationId { get; init; }

    /// <summary>How far the conversation is; null when there is none that can be read.</summary>
    public ConversationState? Talk { get; init; }
}
