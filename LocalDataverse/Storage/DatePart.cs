using System.Collections.Concurrent;
using System.Globalization;

namespace LocalDataverse.Storage;

/// <summary>The part of a stored date; SQL calls it as <c>dv_datepart(value, part, zone)</c>.</summary>
internal static class DatePart
{
    private static readonly ConcurrentDictionary<string, TimeZoneInfo> Zones = new();

    public static long? Of(string? stored, string part, string? zone)
    {
        if (Local(stored, zone) is not { } value)
        {
            return null;
        }

        return part switch
        {
            "Day" => value.Day,
            "Week" => CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(value, CalendarWeekRule.FirstDay, DayOfWeek.Sunday),
            "Month" => value.Month,
            "Quarter" => ((value.Month - 1) / 3) + 1,
            "Year" => value.Year,
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No part of a date has this name."),
        };
    }

    /// <summary>A stored date on the clock of a zone, or as it is; null when there is none.</summary>
    public static DateTime? Local(string? stored, string? zone) =>
        stored is null || !DateTime.TryParse(stored, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var value) ? null
        : zone is null ? value
        : TimeZoneInfo.ConvertTimeFromUtc(value, Zones.GetOrAdd(zone, TimeZoneInfo.FindSystemTimeZoneById));
}
