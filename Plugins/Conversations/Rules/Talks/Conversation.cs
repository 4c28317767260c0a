using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>A conversation with those who take part in it.</summary>
internal sealed record Conversation(Guid Id, string Subject, ConversationState State, Guid? ManagerId, Guid? RepId)
{
    /// <summary>Those who coach beside the manager.</summary>
    public IReadOnlyCollection<Guid> CoachIds { get; init; } = [];

    public Guid? TemplateId { get; init; }

    public CoachingType? Type { get; init; }

    /// <summary>What it is about; null when that is gone.</summary>
    public RecordReference? About { get; init; }

    public DateTime? PlannedStart { get; init; }

    public DateTime? PlannedEnd { get; init; }

    public DateTime? StartedOn { get; init; }

    public DateTime CreatedOn { get; init; }

    /// <summary>Coming or going on: what is said can still be written down.</summary>
    public bool IsWaiting => State is ConversationState.Open or ConversationState.Scheduled;

    /// <summary>Somebody who prepares alone: there is nobody to judge it.</summary>
    public bool IsWithOneself => ManagerId is not null && ManagerId == RepId;

    public bool IsCoachedBy(Guid userId) => ManagerId == userId || CoachIds.Contains(userId);

    public bool HasPart(Guid userId) => IsCoachedBy(userId) || RepId == userId;
}
