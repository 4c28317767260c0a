namespace CoachingExtensions.Platform;

/// <summary>Turns an instant into the calendar day on which somebody lived it, and a time of such a day into an instant.</summary>
internal static class LocalCalendar
{
    public static DateTime DayOf(DateTime utc, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone).Date;

    /// <summary>The instant of a time of day on somebody's day. A time that the clocks skip is the one an hour later.</summary>
    public static DateTime InstantOf(DateTime day, TimeSpan time, TimeZoneInfo zone)
    {
        var local = DateTime.SpecifyKind(day.Date + time, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone);
    }
}
