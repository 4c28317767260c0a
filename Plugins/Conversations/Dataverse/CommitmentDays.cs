using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Keeps the day of a commitment and the due time of its task together, before either is written.</summary>
internal static class CommitmentDays
{
    public static void Settle(Step step)
    {
        if (step.After(TaskRow.coach_conversationid) is null) return;

        var sendsDay = step.Sends(TaskRow.coach_due);
        var sendsTime = step.Sends(TaskRow.ScheduledEnd);
        if (sendsDay && !sendsTime) step.Target[TaskRow.ScheduledEnd] = On(step, step.Target.Date(TaskRow.coach_due), CommitmentDay.DueTime);
        // A task that becomes a commitment later has a due time already.
        else if (!sendsDay && (sendsTime || step.After(TaskRow.coach_due) is null)) step.Target[TaskRow.coach_due] = On(step, step.After(TaskRow.ScheduledEnd) as DateTime?, CommitmentDay.Of);
    }

    private static DateTime? On(Step step, DateTime? moment, Func<DateTime, TimeZoneInfo, DateTime> read) =>
        moment is { } there ? read(there, ZoneOf(step.System, step.Context.UserId)) : null;

    private static TimeZoneInfo ZoneOf(IOrganizationService system, Guid user) =>
        TimeZones.Of(system, [user]).TryGetValue(user, out var zone) ? zone : TimeZoneInfo.Utc;
}
