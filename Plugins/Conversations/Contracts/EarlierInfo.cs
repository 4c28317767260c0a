using CoachingExtensions.Platform;
using System.Runtime.Serialization;

namespace CoachingExtensions.Conversations;

/// <summary>A conversation that was held.</summary>
[DataContract]
internal sealed class LastConversationInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    /// <summary>An instant.</summary>
    [DataMember(Name = "on")] public required string On { get; set; }

    [DataMember(Name = "managerName")] public required string ManagerName { get; set; }

    [DataMember(Name = "verdict")] public required Verdict Verdict { get; set; }
}

/// <summary>What somebody promised.</summary>
[DataContract]
internal sealed class PromiseInfo
{
    /// <summary>Its task.</summary>
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "rowVersion")] public string? RowVersion { get; set; }

    [DataMember(Name = "conversationId")] public required string ConversationId { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    /// <summary>A date of whoever promised: to be shown as it is, in no time zone.</summary>
    [DataMember(Name = "day")] public string? Day { get; set; }

    /// <summary>As of today where whoever promised lives.</summary>
    [OneOf("kept", "open", "broken")]
    [DataMember(Name = "state")]
    public required string State { get; set; }

    /// <summary>Whether it was given up: broken, and nobody waits for it any more.</summary>
    [DataMember(Name = "isDropped")] public required bool IsDropped { get; set; }

    /// <summary>Of one that was given up: the word it was dropped with.</summary>
    [DataMember(Name = "why")] public string? Why { get; set; }

    [DataMember(Name = "ownerId")] public string? OwnerId { get; set; }

    [DataMember(Name = "ownerName")] public required string OwnerName { get; set; }
}

/// <summary>A conversation that the caller has not judged yet.</summary>
[DataContract]
internal sealed class VerdictAskedInfo
{
    [DataMember(Name = "conversationId")] public required string ConversationId { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    [DataMember(Name = "managerName")] public required string ManagerName { get; set; }

    /// <summary>When it was held: an instant.</summary>
    [DataMember(Name = "on")] public required string On { get; set; }
}
