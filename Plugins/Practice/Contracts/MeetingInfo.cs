using System.Runtime.Serialization;
using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Practice;

/// <summary>A meeting as it is rehearsed before and looked back on after.</summary>
[DataContract]
internal sealed class MeetingInfo
{
    [DataMember(Name = "appointmentId")] public required string AppointmentId { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    /// <summary>An instant.</summary>
    [DataMember(Name = "start")] public required string Start { get; set; }

    /// <summary>Whether it has ended.</summary>
    [DataMember(Name = "isOver")] public required bool IsOver { get; set; }

    /// <summary>What it is about; nothing where it is about no deal.</summary>
    [DataMember(Name = "deal")] public MeetingDealInfo? Deal { get; set; }

    /// <summary>What it asks for, the least ready first.</summary>
    [DataMember(Name = "skills")] public required List<NeededSkillInfo> Skills { get; set; }

    /// <summary>What was talked about it, the earliest first: its plan, and what came of it.</summary>
    [DataMember(Name = "talks")] public required List<MeetingTalkInfo> Talks { get; set; }

    /// <summary>What was promised in those talks.</summary>
    [DataMember(Name = "promises")] public required List<PromiseInfo> Promises { get; set; }

    /// <summary>The times it was rehearsed, the newest first.</summary>
    [DataMember(Name = "rehearsals")] public required List<AttemptInfo> Rehearsals { get; set; }

    /// <summary>What the customer may say against it, the likeliest first.</summary>
    [DataMember(Name = "objections")] public required List<SalesMessageInfo> Objections { get; set; }
}

/// <summary>The deal that a meeting is about.</summary>
[DataContract]
internal sealed class MeetingDealInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "customerName")] public string? CustomerName { get; set; }

    [DataMember(Name = "currencySymbol")] public string? CurrencySymbol { get; set; }

    /// <summary>As it stands now.</summary>
    [DataMember(Name = "now")] public required DealStandInfo Now { get; set; }

    /// <summary>As it stood when the meeting began, where it was changed since.</summary>
    [DataMember(Name = "then")] public DealStandInfo? Then { get; set; }

    /// <summary>What became of it.</summary>
    [OneOf("open", "won", "lost")]
    [DataMember(Name = "state")]
    public required string State { get; set; }
}

/// <summary>How a deal stands.</summary>
[DataContract]
internal sealed class DealStandInfo
{
    [DataMember(Name = "stage")] public string? Stage { get; set; }

    [DataMember(Name = "value")] public decimal? Value { get; set; }

    /// <summary>A date.</summary>
    [DataMember(Name = "closesOn")] public string? ClosesOn { get; set; }
}

/// <summary>A meeting that is over and was prepared, and on which nobody has looked back.</summary>
[DataContract]
internal sealed class MeetingBehindInfo
{
    [DataMember(Name = "appointmentId")] public required string AppointmentId { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    /// <summary>An instant.</summary>
    [DataMember(Name = "start")] public required string Start { get; set; }

    [DataMember(Name = "about")] public string? About { get; set; }
}
