using System.Runtime.Serialization;

namespace CoachingExtensions.Rhythm;

/// <summary>A deal that is worth a conversation, and why.</summary>
[DataContract]
internal sealed class SuggestedDealInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    /// <summary>Codes: early, gap, slipped, stale, nonextstep; none for a deal that is as it should be.</summary>
    [DataMember(Name = "reasons")] public required List<string> Reasons { get; set; }

    [DataMember(Name = "repId")] public string? RepId { get; set; }

    [DataMember(Name = "repName")] public required string RepName { get; set; }

    [DataMember(Name = "account")] public string? Account { get; set; }

    [DataMember(Name = "value")] public decimal? Value { get; set; }

    [DataMember(Name = "currencySymbol")] public string? CurrencySymbol { get; set; }

    /// <summary>A date.</summary>
    [DataMember(Name = "closeDate")] public string? CloseDate { get; set; }

    [DataMember(Name = "stage")] public string? Stage { get; set; }
}

/// <summary>A review that its manager can go on with.</summary>
[DataContract]
internal sealed class RunningReviewInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }
}
