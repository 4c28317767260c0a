using System.Runtime.Serialization;

namespace CoachingExtensions.Practice;

/// <summary>How a coach's scores stand to those of others who watched the same.</summary>
[DataContract]
internal sealed class SecondScoresInfo
{
    [DataMember(Name = "coachId")] public required string CoachId { get; set; }

    [DataMember(Name = "coachName")] public required string CoachName { get; set; }

    /// <summary>How many performances both have scored in the last year.</summary>
    [DataMember(Name = "count")] public required int Count { get; set; }

    /// <summary>Weighted kappa: 1 is the same every time, 0 is chance; nothing where it cannot be told.</summary>
    [DataMember(Name = "agreement")] public decimal? Agreement { get; set; }

    /// <summary>How much more than others; negative for less; nothing where it cannot be told.</summary>
    [DataMember(Name = "leniency")] public decimal? Leniency { get; set; }

    /// <summary>The ends of its 90 % interval.</summary>
    [DataMember(Name = "from")] public decimal? From { get; set; }

    [DataMember(Name = "to")] public decimal? To { get; set; }

    /// <summary>What both have scored, the newest first.</summary>
    [DataMember(Name = "pairs")] public required List<ScorePairInfo> Pairs { get; set; }
}

/// <summary>One performance that two coaches have scored.</summary>
[DataContract]
internal sealed class ScorePairInfo
{
    [DataMember(Name = "name")] public required string Name { get; set; }

    /// <summary>An instant.</summary>
    [DataMember(Name = "on")] public required string On { get; set; }

    [DataMember(Name = "own")] public required int Own { get; set; }

    [DataMember(Name = "other")] public required int Other { get; set; }

    [DataMember(Name = "otherName")] public required string OtherName { get; set; }
}
