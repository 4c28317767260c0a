using System.Runtime.Serialization;
using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Rhythm;

namespace CoachingExtensions.Measurement;

/// <summary>What the figures of one manager are made of.</summary>
[DataContract]
internal sealed class CoachingRows
{
    [DataMember(Name = "talks")] public required List<ReportedTalk> Talks { get; set; }

    [DataMember(Name = "promises")] public required List<ReportedPromise> Promises { get; set; }

    [DataMember(Name = "slots")] public required List<ReportedSlot> Slots { get; set; }
}

/// <summary>A conversation that was held.</summary>
[DataContract]
internal sealed class ReportedTalk
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    [DataMember(Name = "day")] public required string Day { get; set; }

    [DataMember(Name = "repId")] public string? RepId { get; set; }

    [DataMember(Name = "repName")] public required string RepName { get; set; }

    [DataMember(Name = "minutes")] public required int Minutes { get; set; }

    [DataMember(Name = "verdict")] public required Verdict Verdict { get; set; }

    /// <summary>The kind of coaching; nothing where it has none.</summary>
    [DataMember(Name = "kind")] public CoachingType? Kind { get; set; }

    [DataMember(Name = "offPlan")] public required bool IsOffPlan { get; set; }
}

/// <summary>What somebody promised in one of them.</summary>
[DataContract]
internal sealed class ReportedPromise
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    /// <summary>By when; nothing where no day was named.</summary>
    [DataMember(Name = "day")] public string? Day { get; set; }

    [DataMember(Name = "ownerName")] public required string OwnerName { get; set; }

    [OneOf("kept", "open", "broken")]
    [DataMember(Name = "state")]
    public required string State { get; set; }
}

/// <summary>An occurrence of a rhythm, and its conversation.</summary>
[DataContract]
internal sealed class ReportedSlot
{
    [DataMember(Name = "conversation")] public required string Conversation { get; set; }

    [DataMember(Name = "day")] public required string Day { get; set; }

    [DataMember(Name = "repName")] public required string RepName { get; set; }

    [DataMember(Name = "state")] public required SlotState State { get; set; }
}
