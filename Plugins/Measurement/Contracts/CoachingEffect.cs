using System.Runtime.Serialization;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement;

/// <summary>Whether results move after people begin to be coached and to practise, compared with those who had not yet begun.</summary>
[DataContract]
internal sealed class CoachingEffect
{
    /// <summary>The first month, such as 2026-03.</summary>
    [DataMember(Name = "from")] public required string From { get; set; }

    [DataMember(Name = "to")] public required string To { get; set; }

    /// <summary>The draw by which people are compared; nothing where they are by when they began.</summary>
    [DataMember(Name = "drawnStart")] public string? DrawnStart { get; set; }

    [DataMember(Name = "outcomes")] public required List<OutcomeInfo> Outcomes { get; set; }

    /// <summary>All there are, the latest first.</summary>
    [DataMember(Name = "draws")] public required List<DrawnStartInfo> Draws { get; set; }

    /// <summary>The teams and regions that people are in.</summary>
    [DataMember(Name = "groups")] public required List<EffectUnit> Groups { get; set; }

    /// <summary>Those whose teams can be drawn: somebody who can sign in reports to them.</summary>
    [DataMember(Name = "managers")] public required List<DrawableInfo> Managers { get; set; }
}

/// <summary>A business unit whose people can be asked for.</summary>
[DataContract]
internal sealed class EffectUnit
{
    [OneOf("team", "region")]
    [DataMember(Name = "kind")]
    public required string Kind { get; set; }

    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "parentId")] public string? ParentId { get; set; }
}

/// <summary>One thing that may move. Rates are amounts divided by weights: won of closed deals, objectives of those expected, points of scores.</summary>
[DataContract]
internal sealed class OutcomeInfo
{
    [OneOf("winRate", "conversion", "skill")]
    [DataMember(Name = "kind")]
    public required string Kind { get; set; }

    /// <summary>Why nothing can be told; none where it can.</summary>
    [OneOf("none", "nothing", "fewBegun", "fewNotBegun", "fewMonths", "trend", "fewTeams", "notYet")]
    [DataMember(Name = "silence")]
    public required string Silence { get; set; }

    /// <summary>What there would have to be at least, where that is why nothing is told.</summary>
    [DataMember(Name = "needed")] public required int Needed { get; set; }

    [DataMember(Name = "found")] public required int Found { get; set; }

    /// <summary>People who began and were compared.</summary>
    [DataMember(Name = "begun")] public required int Begun { get; set; }

    /// <summary>People who had not begun in the months in which others had.</summary>
    [DataMember(Name = "notBegun")] public required int NotBegun { get; set; }

    /// <summary>Months of people after they began that were compared.</summary>
    [DataMember(Name = "compared")] public required int Compared { get; set; }

    /// <summary>Those that count for nothing: hardly anybody had not begun, or the person has no month before.</summary>
    [DataMember(Name = "leftOut")] public required int LeftOut { get; set; }

    [DataMember(Name = "difference")] public DifferenceInfo? Difference { get; set; }

    /// <summary>The same in the months just before people began, when nothing can have come of it yet.</summary>
    [DataMember(Name = "trend")] public DifferenceInfo? Trend { get; set; }

    /// <summary>By the distance from each person's beginning.</summary>
    [DataMember(Name = "picture")] public required List<RelativeMonthInfo> Picture { get; set; }

    /// <summary>Months with confirmed coaching; it describes, and says nothing of causes.</summary>
    [DataMember(Name = "confirmed")] public required CoachedWorkInfo Confirmed { get; set; }

    /// <summary>Months with none but unconfirmed coaching.</summary>
    [DataMember(Name = "unconfirmed")] public required CoachedWorkInfo Unconfirmed { get; set; }

    /// <summary>Everybody who has a month of it, in the order of their names.</summary>
    [DataMember(Name = "people")] public required List<EffectPerson> People { get; set; }
}

/// <summary>A difference of rates with its interval: 90 times of 100 it holds what is so.</summary>
[DataContract]
internal sealed class DifferenceInfo
{
    [DataMember(Name = "value")] public required decimal Value { get; set; }

    [DataMember(Name = "low")] public required decimal Low { get; set; }

    [DataMember(Name = "high")] public required decimal High { get; set; }

    /// <summary>How often chance alone makes one as large, 0 to 1.</summary>
    [DataMember(Name = "chance")] public required decimal Chance { get; set; }

    /// <summary>Whether chance alone would seldom make it: once in ten at most.</summary>
    [DataMember(Name = "seen")] public required bool IsSeen { get; set; }
}

/// <summary>A month by its distance from the beginning.</summary>
[DataContract]
internal sealed class RelativeMonthInfo
{
    [DataMember(Name = "offset")] public required int Offset { get; set; }

    [DataMember(Name = "people")] public required int People { get; set; }

    [DataMember(Name = "weight")] public required decimal Weight { get; set; }

    /// <summary>The rate of those who began.</summary>
    [DataMember(Name = "done")] public required decimal Done { get; set; }

    /// <summary>The rate that those who had not begun let expect of the same people.</summary>
    [DataMember(Name = "expected")] public required decimal Expected { get; set; }
}

/// <summary>What was done in some months of people.</summary>
[DataContract]
internal sealed class CoachedWorkInfo
{
    [DataMember(Name = "months")] public required int Months { get; set; }

    [DataMember(Name = "weight")] public required decimal Weight { get; set; }

    [DataMember(Name = "rate")] public decimal? Rate { get; set; }
}

/// <summary>Somebody's rates before and after the beginning.</summary>
[DataContract]
internal sealed class EffectPerson
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    /// <summary>The month of it, such as 2026-03; earlier where it was before the first month; nothing where it has not been.</summary>
    [DataMember(Name = "begun")] public string? Begun { get; set; }

    /// <summary>Months after it that were compared.</summary>
    [DataMember(Name = "compared")] public required int Compared { get; set; }

    [DataMember(Name = "before")] public required EffectRate Before { get; set; }

    [DataMember(Name = "after")] public required EffectRate After { get; set; }
}

/// <summary>A person's rate, as it is and drawn towards what all are like.</summary>
[DataContract]
internal sealed class EffectRate
{
    [DataMember(Name = "amount")] public required decimal Amount { get; set; }

    [DataMember(Name = "weight")] public required decimal Weight { get; set; }

    [DataMember(Name = "raw")] public decimal? Raw { get; set; }

    [DataMember(Name = "shrunk")] public decimal? Shrunk { get; set; }
}

/// <summary>A manager whose team can be drawn.</summary>
[DataContract]
internal sealed class DrawableInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    /// <summary>Who reports to the manager and can sign in.</summary>
    [DataMember(Name = "people")] public required int People { get; set; }
}

/// <summary>An order that was drawn.</summary>
[DataContract]
internal sealed class DrawnStartInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "drawnOn")] public string? DrawnOn { get; set; }

    [DataMember(Name = "drawnBy")] public required string DrawnBy { get; set; }

    [DataMember(Name = "seed")] public required string Seed { get; set; }

    [DataMember(Name = "teams")] public required List<DrawnTeamInfo> Teams { get; set; }
}

/// <summary>A team in its place.</summary>
[DataContract]
internal sealed class DrawnTeamInfo
{
    [DataMember(Name = "manager")] public required string Manager { get; set; }

    [DataMember(Name = "startsOn")] public required string StartsOn { get; set; }

    [DataMember(Name = "people")] public required int People { get; set; }
}
