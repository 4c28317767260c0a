using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Keeps the day of a commitment and its due date equal, whichever of the two is written, and lets nobody promise for yesterday.</summary>
internal sealed class PromisedDay(Step step)
{
    public const string Columns = $"{TaskRow.coach_due},{TaskRow.ScheduledEnd},{TaskRow.OwnerId},{TaskRow.coach_conversationid}";

    /// <summary>What may end that somebody is reminded.</summary>
    public const string Remembered = $"{TaskRow.StateCode},{TaskRow.coach_due},{TaskRow.OwnerId},{TaskRow.coach_conversationid}";

    public const string Image = $"{TaskRow.coach_due},{TaskRow.OwnerId},{TaskRow.coach_conversationid}";

    public void Settle()
    {
        var row = step.Target;
        // Tasks that nobody promised in a conversation are none of ours.
        if (step.After(TaskRow.coach_conversationid) is null && step.After(TaskRow.coach_due) is null && !row.Contains(TaskRow.coach_due)) return;

        var isNew = step.Before?.Id(TaskRow.coach_conversationid) is null && row.Id(TaskRow.coach_conversationid) is not null;
        if (!isNew && !Changes(TaskRow.coach_due) && !Changes(TaskRow.ScheduledEnd) && !Changes(TaskRow.OwnerId)) return;

        var zone = ZoneOf((step.After(TaskRow.OwnerId) as EntityReference)?.Id ?? step.UserId);
        var day = DayIn(zone);
        row[TaskRow.coach_due] = day.Day;
        row[TaskRow.ScheduledEnd] = day.Due;
        // What was promised before promises had a day of their own may be for any day.
        if (!step.IsOwnWork && (isNew || Changes(TaskRow.coach_due)) && day.HasPassed(MadeOn(zone))) throw new RefusedException(Refusals.PromisedTooLate(step.After(TaskRow.Subject) as string ?? "", day.Day!.Value));
    }

    /// <summary>The day that is sent counts, else the instant that is sent. When only the owner changes, the day stays and the instant follows.</summary>
    private CommitmentDay DayIn(TimeZoneInfo zone)
    {
        var day = step.After(TaskRow.coach_due) as DateTime?;
        var due = step.After(TaskRow.ScheduledEnd) as DateTime?;
        var isInstantSent = Changes(TaskRow.ScheduledEnd) && !Changes(TaskRow.coach_due);
        return isInstantSent || (day is null && !Changes(TaskRow.coach_due)) ? CommitmentDay.OfInstant(due, zone) : CommitmentDay.OfDay(day, due, zone);
    }

    /// <summary>Today, or the day that a row from elsewhere was made on.</summary>
    private DateTime MadeOn(TimeZoneInfo zone) => LocalCalendar.DayOf(step.Target.Date(TaskRow.OverriddenCreatedOn) ?? step.Now, zone);

    private TimeZoneInfo ZoneOf(Guid ownerId) => TimeZones.Of(step.System, [ownerId]).TryGetValue(ownerId, out var zone) ? zone : TimeZoneInfo.Utc;

    private bool Changes(string column) => step.Target.Contains(column) && !Rows.Same(step.Target[column], step.Before?.Value(column));
}
