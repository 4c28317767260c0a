using CoachingExtensions.Alignment;
using System.Runtime.Serialization;

namespace CoachingExtensions.Conversations;

/// <summary>A plan that runs.</summary>
[DataContract]
internal sealed class WeekPlanInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "start")] public required string Start { get; set; }

    [DataMember(Name = "end")] public required string End { get; set; }

    [DataMember(Name = "targets")] public required List<WeekTargetInfo> Targets { get; set; }
}

/// <summary>A target, and what is to be done of it this week.</summary>
[DataContract]
internal sealed class WeekTargetInfo
{
    [DataMember(Name = "target")] public required TargetFigures Target { get; set; }

    /// <summary>What is missing to the pace at the end of the week, of an activity; nothing where the week has no working day left for it.</summary>
    [DataMember(Name = "toDo")] public decimal? ToDo { get; set; }

    /// <summary>The last working day of the week.</summary>
    [DataMember(Name = "by")] public string? By { get; set; }
}

/// <summary>A conversation that comes or goes on.</summary>
[DataContract]
internal sealed class WeekTalkInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    [DataMember(Name = "state")] public required ConversationState State { get; set; }

    /// <summary>The other side's name.</summary>
    [DataMember(Name = "with")] public required string With { get; set; }

    /// <summary>The other side.</summary>
    [DataMember(Name = "withId")] public string? WithId { get; set; }

    /// <summary>When it is to begin: an instant.</summary>
    [DataMember(Name = "start")] public string? Start { get; set; }

    [DataMember(Name = "about")] public AboutInfo? About { get; set; }
}

/// <summary>A point that waits.</summary>
[DataContract]
internal sealed class WeekPointInfo
{
    [DataMember(Name = "point")] public required PointInfo Point { get; set; }

    /// <summary>The other side's name.</summary>
    [DataMember(Name = "with")] public required string With { get; set; }

    [DataMember(Name = "withId")] public required string WithId { get; set; }
}

/// <summary>A record that something is about.</summary>
[DataContract]
internal sealed class AboutInfo
{
    [DataMember(Name = "table")] public required string Table { get; set; }

    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }
}

/// <summary>A promise that is still to be kept.</summary>
[DataContract]
internal sealed class WeekPromiseInfo
{
    [DataMember(Name = "promise")] public required PromiseInfo Promise { get; set; }

    [DataMember(Name = "about")] public AboutInfo? About { get; set; }
}

/// <summary>A meeting that is over.</summary>
[DataContract]
internal sealed class WeekMeetingInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    /// <summary>An instant, as is the next.</summary>
    [DataMember(Name = "start")] public string? Start { get; set; }

    [DataMember(Name = "end")] public required string End { get; set; }

    [DataMember(Name = "about")] public AboutInfo? About { get; set; }
}

/// <summary>What a rep has said about a conversation.</summary>
[DataContract]
internal sealed class VerdictGivenInfo
{
    [DataMember(Name = "conversationId")] public required string ConversationId { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    [DataMember(Name = "repName")] public required string RepName { get; set; }

    [DataMember(Name = "verdict")] public required Verdict Verdict { get; set; }

    /// <summary>An instant.</summary>
    [DataMember(Name = "on")] public string? On { get; set; }

    /// <summary>What the rep will do differently.</summary>
    [DataMember(Name = "text")] public string? Text { get; set; }
}

/// <summary>Days on which somebody is away, both ends included.</summary>
[DataContract]
internal sealed class AbsenceInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    /// <summary>Why, in the words of whoever entered it.</summary>
    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "repId")] public required string RepId { get; set; }

    [DataMember(Name = "repName")] public required string RepName { get; set; }

    [DataMember(Name = "first")] public required string First { get; set; }

    [DataMember(Name = "last")] public required string Last { get; set; }
}

/// <summary>Somebody in the team, and why a conversation is needed.</summary>
[DataContract]
internal sealed class TeamMemberInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    /// <summary>The plan to talk about; nothing where none runs.</summary>
    [DataMember(Name = "planId")] public string? PlanId { get; set; }

    [DataMember(Name = "planName")] public string? PlanName { get; set; }

    [DataMember(Name = "diagnosis")] public required Diagnosis Diagnosis { get; set; }

    /// <summary>The objectives that the diagnosis is of, each followed by its activities.</summary>
    [DataMember(Name = "why")] public required List<TargetFigures> Why { get; set; }

    /// <summary>How many days ago somebody last coached the person: 0 is today; nothing when that was more than a year ago, or never.</summary>
    [DataMember(Name = "daysSinceTalk")] public int? DaysSinceTalk { get; set; }
}
