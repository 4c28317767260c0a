using System.Runtime.Serialization;

namespace CoachingExtensions.Conversations;

/// <summary>What a week asks of somebody. Of a list that can be long the first fifty are here, and beside them how many there are.</summary>
[DataContract]
internal sealed class WeekReport
{
    [DataMember(Name = "person")] public required PersonInfo Person { get; set; }

    /// <summary>The person's today, or the day that was asked for.</summary>
    [DataMember(Name = "on")] public required string On { get; set; }

    [DataMember(Name = "monday")] public required string Monday { get; set; }

    [DataMember(Name = "sunday")] public required string Sunday { get; set; }

    /// <summary>Nothing for who only leads a team.</summary>
    [DataMember(Name = "own")] public OwnWeek? Own { get; set; }

    /// <summary>Nothing for who leads nobody.</summary>
    [DataMember(Name = "team")] public TeamWeek? Team { get; set; }
}

/// <summary>A rep's week.</summary>
[DataContract]
internal sealed class OwnWeek
{
    [DataMember(Name = "plans")] public required List<WeekPlanInfo> Plans { get; set; }

    /// <summary>With those who coach the person.</summary>
    [DataMember(Name = "talks")] public required List<WeekTalkInfo> Talks { get; set; }

    /// <summary>What the person wants to talk about with those who coach the person, or they with the person: the oldest first.</summary>
    [DataMember(Name = "points")] public required List<WeekPointInfo> Points { get; set; }

    /// <summary>The newest first.</summary>
    [DataMember(Name = "verdictsAsked")] public required List<VerdictAskedInfo> VerdictsAsked { get; set; }

    [DataMember(Name = "verdictsAskedCount")] public required int VerdictsAskedCount { get; set; }

    /// <summary>The overdue ones first.</summary>
    [DataMember(Name = "promises")] public required List<WeekPromiseInfo> Promises { get; set; }

    [DataMember(Name = "promisesCount")] public required int PromisesCount { get; set; }

    /// <summary>Meetings that are over and neither held nor cancelled: the newest first.</summary>
    [DataMember(Name = "meetings")] public required List<WeekMeetingInfo> Meetings { get; set; }

    [DataMember(Name = "meetingsCount")] public required int MeetingsCount { get; set; }

    /// <summary>When the person is away, from today on: the next first.</summary>
    [DataMember(Name = "absences")] public required List<AbsenceInfo> Absences { get; set; }

    [DataMember(Name = "absencesCount")] public required int AbsencesCount { get; set; }
}

/// <summary>A manager's week.</summary>
[DataContract]
internal sealed class TeamWeek
{
    /// <summary>Who needs a conversation most comes first.</summary>
    [DataMember(Name = "members")] public required List<TeamMemberInfo> Members { get; set; }

    /// <summary>With those whom the person coaches.</summary>
    [DataMember(Name = "talks")] public required List<WeekTalkInfo> Talks { get; set; }

    /// <summary>What waits to be talked about with those whom the person coaches: the oldest first.</summary>
    [DataMember(Name = "points")] public required List<WeekPointInfo> Points { get; set; }

    /// <summary>What reps have said this week: the newest first.</summary>
    [DataMember(Name = "verdicts")] public required List<VerdictGivenInfo> Verdicts { get; set; }

    /// <summary>Of the team, and the person's own where there is no own week: the overdue ones first.</summary>
    [DataMember(Name = "promises")] public required List<WeekPromiseInfo> Promises { get; set; }

    [DataMember(Name = "promisesCount")] public required int PromisesCount { get; set; }

    /// <summary>Who of the team is away in this week or the next: the first ones first.</summary>
    [DataMember(Name = "absences")] public required List<AbsenceInfo> Absences { get; set; }

    [DataMember(Name = "absencesCount")] public required int AbsencesCount { get; set; }
}
