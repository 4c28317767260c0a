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

    /// <summary>Won, lost, made since, or past its closing date since.</summary>
    [OneOf("won", "lost", "new", "late")]
    [DataMember(Name = "what")]
    public required string What { get; set; }

    [DataMember(Name = "value")] public decimal? Value { get; set; }

    [DataMember(Name = "currencySymbol")] public string? CurrencySymbol { get; set; }

    /// <summary>When it was closed, or was to close.</summary>
    [DataMember(Name = "day")] public string? Day { get; set; }
}
