namespace CoachingExtensions.Tests;

internal static class Zones
{
    public static TimeZoneInfo Paris { get; } = TimeZoneInfo.FindSystemTimeZoneById("Romance Standard Time");

    public static TimeZoneInfo NewYork { get; } = TimeZoneInfo.FindSystemTimeZoneById("Eastern Standard Time");
}
