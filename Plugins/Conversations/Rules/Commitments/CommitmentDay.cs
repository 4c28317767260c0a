using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>The day of a commitment and the instant that calendars know it by, kept equal.</summary>
internal sealed record CommitmentDay(DateTime? Day, DateTime? Due)
{
    private static readonly TimeSpan EndOfWork = TimeSpan.FromHours(17);

    /// <summary>A day was given. Its instant is the end of that day's work, unless there is one of that day already.</summary>
    public static CommitmentDay OfDay(DateTime? day, DateTime? due, TimeZoneInfo zone)
    {
        if (day is not { } date) return new(null, null);
        return new(date.Date, due is { } at && LocalCalendar.DayOf(at, zone) == date.Date ? at : LocalCalendar.InstantOf(date, EndOfWork, zone));
    }

    /// <summary>An instant was given, by a form or a calendar that knows no other: its day is the one it lies on where the owner lives.</summary>
    public static CommitmentDay OfInstant(DateTime? due, TimeZoneInfo zone) => new(due is { } at ? LocalCalendar.DayOf(at, zone) : null, due);

    /// <summary>Nobody promises for yesterday. Made is today, or the day a row is said to have been made on.</summary>
    public bool HasPassed(DateTime madeOn) => Day < madeOn.Date;
}
