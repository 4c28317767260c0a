using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>A week's parts as its page is answered.</summary>
internal static class WeekInfo
{
    public static WeekPlanInfo Of(RunningPlan plan) => new()
    {
        Id = plan.Id.ToString(),
        Name = plan.Name,
        Start = Json.Day(plan.Period.Start)!,
        End = Json.Day(plan.Period.End)!,
        Targets = [.. plan.Targets.Select(target => new WeekTargetInfo { Target = target.Shown, ToDo = target.Week?.Missing, By = Json.Day(target.Week?.By) })],
    };

    public static WeekTalkInfo Of(WeekTalk talk, string with, Guid? withId) => new()
    {
        Id = talk.Id.ToString(),
        Subject = talk.Subject,
        State = talk.State,
        With = with,
        WithId = withId?.ToString(),
        Start = Json.Instant(talk.PlannedStart),
        About = Of(talk.About),
    };

    /// <param name="point">A point that may be read.</param>
    /// <param name="personId">Whose week it is.</param>
    /// <param name="userId">Who looks.</param>
    public static WeekPointInfo Of(AgendaPoint point, Guid personId, Guid userId) => new()
    {
        Point = PointInfos.Of([point], null, null, userId)[0],
        With = (point.RepId == personId ? point.ManagerName : point.RepName) ?? "",
        WithId = (point.RepId == personId ? point.ManagerId : point.RepId)?.ToString() ?? "",
    };

    public static VerdictAskedInfo Asked(WeekTalk talk) => new()
    {
        ConversationId = talk.Id.ToString(),
        Subject = talk.Subject,
        ManagerName = talk.ManagerName,
        On = Json.Instant(talk.HeldOn) ?? "",
    };

    public static VerdictGivenInfo Given(WeekTalk talk) => new()
    {
        ConversationId = talk.Id.ToString(),
        Subject = talk.Subject,
        RepName = talk.RepName,
        Verdict = talk.Verdict,
        On = Json.Instant(talk.VerdictOn),
        Text = talk.Words,
    };

    public static WeekPromiseInfo Of(WeekPromise promise, DateTime now) => new() { Promise = EarlierTalks.Info(promise.Promise, now), About = Of(promise.About) };

    public static WeekMeetingInfo Of(WeekMeeting meeting) => new()
    {
        Id = meeting.Id.ToString(),
        Subject = meeting.Subject,
        Start = Json.Instant(meeting.Start),
        End = Json.Instant(meeting.End)!,
        About = Of(meeting.About),
    };

    public static AbsenceInfo Of(NamedAbsence absence) => new()
    {
        Id = absence.Id.ToString(),
        Name = absence.Name,
        RepId = absence.Absence.RepId.ToString(),
        RepName = absence.RepName,
        First = Json.Day(absence.Absence.Days.Start)!,
        Last = Json.Day(absence.Absence.Days.End)!,
    };

    public static TeamMemberInfo Of(TeamMember member, int? daysSinceTalk) => new()
    {
        Id = member.Id.ToString(),
        Name = member.Name,
        PlanId = member.Plan?.Id.ToString(),
        PlanName = member.Plan?.Name,
        Diagnosis = member.Standing.MostUrgent,
        Why = [.. member.Why],
        DaysSinceTalk = daysSinceTalk,
    };

    private static AboutInfo? Of(NamedRecord? about) =>
        about is null ? null : new AboutInfo { Table = about.Reference.Table, Id = about.Reference.Id.ToString(), Name = about.Name };
}
