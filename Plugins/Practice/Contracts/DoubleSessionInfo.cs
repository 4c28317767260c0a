using System.Runtime.Serialization;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Practice;

/// <summary>A coach with whom to score a performance next: a reason to calibrate, never a ranking.</summary>
[DataContract]
internal sealed class DoubleSessionInfo
{
    [DataMember(Name = "coachId")] public required string CoachId { get; set; }

    [DataMember(Name = "coachName")] public required string CoachName { get; set; }

    [OneOf("apart", "never", "longAgo", "fewest")]
    [DataMember(Name = "why")]
    public required string Why { get; set; }

    /// <summary>How many performances the coach and another have scored in the last year.</summary>
    [DataMember(Name = "count")] public required int Count { get; set; }

    /// <summary>An instant; nothing for never.</summary>
    [DataMember(Name = "lastOn")] public string? LastOn { get; set; }
}
