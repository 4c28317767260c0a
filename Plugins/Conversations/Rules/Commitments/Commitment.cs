using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>What somebody promised in a conversation.</summary>
/// <param name="Id">Its task.</param>
/// <param name="Subject">What was promised.</param>
/// <param name="ConversationId">Where.</param>
/// <param name="Day">By when: a date of whoever promised, that no time zone moves.</param>
internal sealed record Commitment(Guid Id, string Subject, Guid ConversationId, DateTime? Day)
{
    public const string Kept = "kept";
    public const string Open = "open";
    public const string Broken = "broken";

    public Guid? OwnerId { get; init; }

    public string OwnerName { get; init; } = "";

    /// <summary>Where whoever promised lives.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    public bool IsDone { get; init; }

    public bool IsGivenUp { get; init; }

    /// <summary>What was written to it: of one that was given up, why.</summary>
    public string? Words { get; init; }

    /// <summary>When it was done or given up.</summary>
    public DateTime? EndedOn { get; init; }

    /// <summary>When it was made.</summary>
    public DateTime MadeOn { get; init; }

    public string? Version { get; init; }

    /// <summary>Done is kept, also when it was late; given up or past its day is broken.</summary>
    /// <param name="now">In UTC.</param>
    public string StateAt(DateTime now)
    {
        if (IsDone) return Kept;
        return IsGivenUp || Day?.Date < LocalCalendar.DayOf(now, Zone) ? Broken : Open;
    }
}
