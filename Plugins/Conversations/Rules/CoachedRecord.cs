using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>The record a conversation is about.</summary>
/// <param name="Reference">Where it is.</param>
/// <param name="Kind">What it is to a conversation.</param>
/// <param name="Name">Its name.</param>
internal sealed record CoachedRecord(RecordReference Reference, RecordKind Kind, string Name)
{
    /// <summary>What a conversation about it regards: an activity cannot regard another, so one about a meeting is about what the meeting is about.</summary>
    public RecordReference? Regards { get; init; } = Reference;

    /// <summary>Who works it: nobody in particular when it belongs to a team.</summary>
    public Guid? RepId { get; init; }

    public string OwnerName { get; init; } = "";

    public int? Stage { get; init; }

    public string? StageName { get; init; }

    /// <summary>Its part in the plans; null when it can have none.</summary>
    public ServingRecord? Serving { get; init; }
}
