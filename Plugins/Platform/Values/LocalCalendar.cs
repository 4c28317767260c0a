namespace CoachingExtensions.Platform;

/// <summary>Turns an instant into the calendar day on which somebody lived it, and a time of such a day into an instant.</summary>
internal static class LocalCalendar
{
    public static DateTime DayOf(DateTime utc, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone).Date;

    /// <summary>The instant of a time of day on somebody's day. Of a time that occurs twice it is the first; a time that the clocks skip is later by what they skip.</summary>
    public static DateTime InstantOf(DateTime day, TimeSpan time, TimeZoneInfo zone)
    {
        var local = DateTime.SpecifyKind(day.Date + time, DateTimeKind.Unspecified);
        var ahead = zone.IsInvalidTime(local) ? zone.GetUtcOffset(BeforeTheGap(local, zone))
            : zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.GetUtcOffset(local);
        return InUtc(local, ahead);
    }

    private static DateTime BeforeTheGap(DateTime local, TimeZoneInfo zone)
    {
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(-1);
        return local;
    }

    /// <summary>The first and the last day there are have no day beside them.</summary>
    private static DateTime InUtc(DateTime local, TimeSpan ahead)
    {
        var ticks = Math.Min(Math.Max(local.Ticks - ahead.Ticks, DateTime.MinValue.Ticks), DateTime.MaxValue.Ticks);
        return new DateTime(ticks, DateTimeKind.Utc);
    }
}
