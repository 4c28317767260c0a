using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>
/// A commitment's day is a date of who makes it: it is kept as a date, which no time zone moves. The task that it is has a due time too,
/// which calendars and the task's own form show: each follows the other, on the clock of who set it.
/// </summary>
internal static class CommitmentDay
{
    private static readonly TimeSpan EndOfWork = TimeSpan.FromHours(17);

    public static DateTime Of(DateTime dueTime, TimeZoneInfo zone) => LocalCalendar.DayOf(dueTime, zone);

    public static DateTime DueTime(DateTime day, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(day.Date + EndOfWork, DateTimeKind.Unspecified), zone);
}
