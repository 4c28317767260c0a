using System.Runtime.Serialization;
using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement;

/// <summary>What managers coached in a period, whether their reps confirm it, and whether they keep to it.</summary>
[DataContract]
internal sealed class CoachingReport
{
    [DataMember(Name = "from")] public required string From { get; set; }

    [DataMember(Name = "to")] public required string To { get; set; }

    /// <summary>The day by whose end what is shown was known; nothing for now.</summary>
    [DataMember(Name = "asOf")] public string? AsOf { get; set; }

    /// <summary>Whether all managers are shown, as executives see them; else it is the reader alone.</summary>
    [DataMember(Name = "isAll")] public required bool IsAll { get; set; }

    /// <summary>In the order of their names, never by how much.</summary>
    [DataMember(Name = "managers")] public required List<CoachingLine> Managers { get; set; }

    /// <summary>Everybody, regions and teams; nothing where only the reader is shown.</summary>
    [DataMember(Name = "groups")] public required List<CoachingLine> Groups { get; set; }

    /// <summary>Those whom somebody is there to coach and whom no conversation of the period changed, in the order of their names; only where all managers are shown.</summary>
    [DataMember(Name = "uncoached")] public List<UncoachedInfo>? Uncoached { get; set; }

    /// <summary>What the figures of one manager are made of; only where one was asked for.</summary>
    [DataMember(Name = "rows")] public CoachingRows? Rows { get; set; }
}

/// <summary>The figures of a manager, or of the managers of a business unit together. Shares are 0 to 1; a share of nothing is none.</summary>
[DataContract]
internal sealed class CoachingLine
{
    [OneOf("manager", "team", "region", "all")]
    [DataMember(Name = "kind")]
    public required string Kind { get; set; }

    /// <summary>The manager or the business unit; empty for everybody.</summary>
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    /// <summary>The business unit of a manager, the one above a team or a region.</summary>
    [DataMember(Name = "parentId")] public string? ParentId { get; set; }

    /// <summary>Whether the manager can no longer sign in.</summary>
    [DataMember(Name = "isLeft")] public bool IsLeft { get; set; }

    [DataMember(Name = "managers")] public required int Managers { get; set; }

    /// <summary>Conversations.</summary>
    [DataMember(Name = "held")] public required int Held { get; set; }

    /// <summary>Minutes, as the manager says.</summary>
    [DataMember(Name = "claimed")] public required int Claimed { get; set; }

    /// <summary>Minutes of those that changed something, as the reps say.</summary>
    [DataMember(Name = "confirmed")] public required int Confirmed { get; set; }

    [DataMember(Name = "answered")] public required int Answered { get; set; }

    [DataMember(Name = "unanswered")] public required int Unanswered { get; set; }

    [DataMember(Name = "changed")] public required int Changed { get; set; }

    [DataMember(Name = "changedShare")] public decimal? ChangedShare { get; set; }

    [DataMember(Name = "promisesKept")] public required int PromisesKept { get; set; }

    [DataMember(Name = "promisesBroken")] public required int PromisesBroken { get; set; }

    [DataMember(Name = "promisesOpen")] public required int PromisesOpen { get; set; }

    [DataMember(Name = "promisesShare")] public decimal? PromisesShare { get; set; }

    /// <summary>Occurrences of rhythms.</summary>
    [DataMember(Name = "slotsHeld")] public required int SlotsHeld { get; set; }

    [DataMember(Name = "slotsLate")] public required int SlotsLate { get; set; }

    [DataMember(Name = "slotsMissed")] public required int SlotsMissed { get; set; }

    [DataMember(Name = "slotsExcused")] public required int SlotsExcused { get; set; }

    [DataMember(Name = "keptRate")] public decimal? KeptRate { get; set; }

    [DataMember(Name = "offPlan")] public required int OffPlan { get; set; }

    [DataMember(Name = "offPlanShare")] public decimal? OffPlanShare { get; set; }

    /// <summary>The five kinds, each with its minutes.</summary>
    [DataMember(Name = "kinds")] public required List<KindMinutes> Kinds { get; set; }

    [DataMember(Name = "minutesWithoutKind")] public required int MinutesWithoutKind { get; set; }

    /// <summary>Those who were coached.</summary>
    [DataMember(Name = "repsCoached")] public required int RepsCoached { get; set; }

    /// <summary>The same by name, without those who are not shown at their own wish; nothing for a business unit.</summary>
    [DataMember(Name = "reps")] public required List<CoachedRepInfo> Reps { get; set; }

    [DataMember(Name = "months")] public required List<CoachedMonthInfo> Months { get; set; }
}

/// <summary>The minutes of one kind of coaching.</summary>
[DataContract]
internal sealed class KindMinutes
{
    [DataMember(Name = "kind")] public required CoachingType Kind { get; set; }

    [DataMember(Name = "minutes")] public required int Minutes { get; set; }
}

/// <summary>Somebody who was coached in the period.</summary>
[DataContract]
internal sealed class CoachedRepInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "held")] public required int Held { get; set; }

    /// <summary>The day of the last conversation that changed something; nothing for none.</summary>
    [DataMember(Name = "confirmedOn")] public string? ConfirmedOn { get; set; }
}

/// <summary>Somebody whom nobody coached in the period so that it changed something.</summary>
[DataContract]
internal sealed class UncoachedInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    /// <summary>Who is there to coach.</summary>
    [DataMember(Name = "managerId")] public required string ManagerId { get; set; }

    [DataMember(Name = "managerName")] public required string ManagerName { get; set; }

    /// <summary>The business unit of that manager.</summary>
    [DataMember(Name = "unitId")] public required string UnitId { get; set; }

    /// <summary>Conversations in the period.</summary>
    [DataMember(Name = "held")] public required int Held { get; set; }

    /// <summary>The day of the last conversation in the year until the end of the period.</summary>
    [DataMember(Name = "heldOn")] public string? HeldOn { get; set; }

    /// <summary>The day of the last one that changed something, in the same year.</summary>
    [DataMember(Name = "confirmedOn")] public string? ConfirmedOn { get; set; }
}

/// <summary>A calendar month, as far as it lies in the period.</summary>
[DataContract]
internal sealed class CoachedMonthInfo
{
    /// <summary>Such as 2026-03.</summary>
    [DataMember(Name = "month")] public required string Month { get; set; }

    [DataMember(Name = "held")] public required int Held { get; set; }

    [DataMember(Name = "claimed")] public required int Claimed { get; set; }

    [DataMember(Name = "confirmed")] public required int Confirmed { get; set; }

    /// <summary>Whether it has passed and none of the manager's reps practised in it; never for a business unit.</summary>
    [DataMember(Name = "withoutPractice")] public bool WithoutPractice { get; set; }
}
