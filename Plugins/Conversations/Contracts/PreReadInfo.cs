using System.Runtime.Serialization;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>What changed since the two talked last.</summary>
[DataContract]
internal sealed class PreReadInfo
{
    [DataMember(Name = "conversationId")] public required string ConversationId { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    /// <summary>When that was: an instant.</summary>
    [DataMember(Name = "on")] public required string On { get; set; }

    /// <summary>Where the targets of this context stood then, as far as that is known.</summary>
    [DataMember(Name = "figures")] public required List<TargetThen> Figures { get; set; }

    /// <summary>What became of the rep's deals; none where the talk is about one record alone.</summary>
    [DataMember(Name = "deals")] public required List<DealSinceInfo> Deals { get; set; }
}

/// <summary>A deal of which something happened.</summary>
[DataContract]
internal sealed class DealSinceInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    /// <summary>What happened, one thing or several.</summary>
    [DataMember(Name = "what")] public required List<DealChange> What { get; set; }

    [DataMember(Name = "value")] public decimal? Value { get; set; }

    [DataMember(Name = "currencySymbol")] public string? CurrencySymbol { get; set; }

    /// <summary>When it was closed, or was to close.</summary>
    [DataMember(Name = "day")] public string? Day { get; set; }

    [DataMember(Name = "stage")] public string? Stage { get; set; }
}

/// <summary>One thing that happened with a deal.</summary>
[DataContract]
internal sealed class DealChange
{
    /// <summary>Won, lost, made since, past its closing date since; or its stage, its closing date or its value is another than at the last talk.</summary>
    [OneOf("won", "lost", "new", "late", "moved", "slipped", "sooner", "grew", "shrank")]
    [DataMember(Name = "what")]
    public required string What { get; set; }

    /// <summary>The stage, the day or the value that it had then; nothing where it had none, or it is no such change.</summary>
    [DataMember(Name = "stage")] public string? Stage { get; set; }

    [DataMember(Name = "day")] public string? Day { get; set; }

    [DataMember(Name = "value")] public decimal? Value { get; set; }
}
