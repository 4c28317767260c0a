namespace CoachingExtensions.Platform;

/// <summary>Turns an instant into the calendar day on which somebody lived it.</summary>
internal static class LocalCalendar
{
    public static DateTime DayOf(DateTime utc, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone).Date;
}
