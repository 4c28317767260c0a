using System.Runtime.Serialization;
using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>A pipeline review with its deals as they are now, what changed about each, and what was promised so far.</summary>
[DataContract]
internal sealed class ReviewInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "manager")] public required PersonInfo Manager { get; set; }

    /// <summary>Nobody in particular when it is a team's.</summary>
    [DataMember(Name = "rep")] public PersonInfo? Rep { get; set; }

    /// <summary>A date: the manager's day on which it began.</summary>
    [DataMember(Name = "date")] public string? Date { get; set; }

    [DataMember(Name = "isRunning")] public required bool IsRunning { get; set; }

    /// <summary>Whether the caller may go on with it: it runs, and is the caller's.</summary>
    [DataMember(Name = "mayGoOn")] public required bool MayGoOn { get; set; }

    /// <summary>In the order that was chosen.</summary>
    [DataMember(Name = "items")] public required List<ReviewItemInfo> Items { get; set; }
}

/// <summary>A deal of a review.</summary>
[DataContract]
internal sealed class ReviewItemInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    /// <summary>Nothing when it was deleted.</summary>
    [DataMember(Name = "dealId")] public string? DealId { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [OneOf("waiting", "open", "held", "won", "lost", "handedover", "gone")]
    [DataMember(Name = "state")]
    public required string State { get; set; }

    /// <summary>Why it was worth a conversation when the review began: codes.</summary>
    [DataMember(Name = "reasons")] public required List<string> Reasons { get; set; }

    /// <summary>Who works it now; nobody when it cannot be read.</summary>
    [DataMember(Name = "rep")] public PersonInfo? Rep { get; set; }

    [DataMember(Name = "account")] public string? Account { get; set; }

    /// <summary>As it is now; as it stood when the review began where it cannot be read any more.</summary>
    [DataMember(Name = "now")] public required DealStandInfo Now { get; set; }

    [DataMember(Name = "currencySymbol")] public string? CurrencySymbol { get; set; }

    /// <summary>As it stood when it was last talked about in a review; nothing when it never was.</summary>
    [DataMember(Name = "before")] public DealStandInfo? Before { get; set; }

    /// <summary>What is no longer as it was then.</summary>
    [DataMember(Name = "changes")] public required List<ChangeInfo> Changes { get; set; }

    /// <summary>What was completed on it since then: the newest three.</summary>
    [DataMember(Name = "done")] public required List<DoneInfo> Done { get; set; }

    [DataMember(Name = "doneCount")] public required int DoneCount { get; set; }

    [DataMember(Name = "conversationId")] public string? ConversationId { get; set; }

    /// <summary>What was promised in its conversation, by both.</summary>
    [DataMember(Name = "promises")] public required List<PromiseInfo> Promises { get; set; }
}

/// <summary>How a deal stands or stood.</summary>
[DataContract]
internal sealed class DealStandInfo
{
    [DataMember(Name = "value")] public decimal? Value { get; set; }

    /// <summary>A date.</summary>
    [DataMember(Name = "closeDate")] public string? CloseDate { get; set; }

    [DataMember(Name = "stage")] public string? Stage { get; set; }

    /// <summary>When that was: an instant; nothing for now.</summary>
    [DataMember(Name = "on")] public string? On { get; set; }
}

/// <summary>What about a deal is no longer as it was.</summary>
[DataContract]
internal sealed class ChangeInfo
{
    [OneOf("value", "closedate", "dealstage", "outcome")]
    [DataMember(Name = "what")]
    public required string What { get; set; }
}

/// <summary>Something that was completed on a deal.</summary>
[DataContract]
internal sealed class DoneInfo
{
    [DataMember(Name = "subject")] public required string Subject { get; set; }

    /// <summary>An instant.</summary>
    [DataMember(Name = "on")] public required string On { get; set; }
}
