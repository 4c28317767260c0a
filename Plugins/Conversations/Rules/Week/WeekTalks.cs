using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>What a person's conversations are to a week.</summary>
/// <param name="talks">Those that can matter to it, in any order.</param>
/// <param name="personId">Whose week it is.</param>
/// <param name="week">Monday to Sunday.</param>
/// <param name="zone">Where the person lives.</param>
internal sealed class WeekTalks(IReadOnlyCollection<WeekTalk> talks, Guid personId, Period week, TimeZoneInfo zone)
{
    /// <summary>Held with the person, who has not said whether it helped: the newest first.</summary>
    public IReadOnlyList<WeekTalk> ToJudge =>
    [
        .. talks
            .Where(talk => talk.State == ConversationState.Completed && talk.RepId == personId && !talk.IsWithOneself && talk.Verdict == Verdict.NotGiven)
            .OrderByDescending(talk => talk.HeldOn)
            .ThenBy(talk => talk.Id),
    ];

    /// <summary>With somebody who coaches the person: those that go on, and those of the week.</summary>
    public IReadOnlyList<WeekTalk> WithACoach => Coming(talk => talk.RepId == personId);

    /// <summary>That the person holds.</summary>
    public IReadOnlyList<WeekTalk> WithReps => Coming(talk => talk.ManagerId == personId && talk.RepId != personId);

    /// <summary>What reps have said in the week about conversations of the person: the newest first.</summary>
    public IReadOnlyList<WeekTalk> Judged =>
    [
        .. talks
            .Where(talk => talk.ManagerId == personId && !talk.IsWithOneself && talk.Verdict != Verdict.NotGiven && IsInWeek(talk.VerdictOn))
            .OrderByDescending(talk => talk.VerdictOn)
            .ThenBy(talk => talk.Id),
    ];

    private IReadOnlyList<WeekTalk> Coming(Func<WeekTalk, bool> isMeant) =>
    [
        .. talks
            .Where(isMeant)
            .Where(talk => talk.State == ConversationState.Open || (talk.State == ConversationState.Scheduled && IsInWeek(talk.PlannedStart)))
            .OrderByDescending(talk => talk.State == ConversationState.Open)
            .ThenBy(talk => talk.PlannedStart)
            .ThenBy(talk => talk.Id),
    ];

    private bool IsInWeek(DateTime? at) => at is { } moment && week.Contains(LocalCalendar.DayOf(moment, zone));
}
