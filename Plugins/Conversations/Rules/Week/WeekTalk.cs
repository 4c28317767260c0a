using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>A conversation, as a week shows it.</summary>
internal sealed record WeekTalk(Guid Id, string Subject, ConversationState State, Guid? ManagerId, Guid? RepId)
{
    public string ManagerName { get; init; } = "";

    public string RepName { get; init; } = "";

    /// <summary>What it is about; null when that is gone.</summary>
    public NamedRecord? About { get; init; }

    /// <summary>When it is to begin.</summary>
    public DateTime? PlannedStart { get; init; }

    public DateTime? HeldOn { get; init; }

    public Verdict Verdict { get; init; } = Verdict.NotGiven;

    public DateTime? VerdictOn { get; init; }

    /// <summary>What the rep wrote with it, as far as whoever looks may read that.</summary>
    public string? Words { get; init; }

    public bool IsWithOneself => ManagerId is not null && ManagerId == RepId;
}

/// <summary>A record that can be opened.</summary>
internal sealed record NamedRecord(RecordReference Reference, string Name);
