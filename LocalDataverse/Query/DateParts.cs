using System.Collections.Concurrent;
using System.Globalization;

namespace LocalDataverse.Query;

/// <summary>The part of a stored date that rows are grouped by; SQL calls it as <c>dv_datepart(value, part, zone)</c>.</summary>
internal static class DateParts
{
    private static readonly ConcurrentDictionary<string, TimeZoneInfo> Zones = new();

    /// <summary>The part in plain SQL, which is ten times faster than to call this program for each row; null where only that helps.</summary>
    public static string? Plain(string column, DateGrouping part) => part switch
    {
        DateGrouping.Year => $"CAST(substr({column}, 1, 4) AS INTEGER)",
        DateGrouping.Quarter => $"(CAST(substr({column}, 6, 2) AS INTEGER) + 2) / 3",
        DateGrouping.Month => $"CAST(substr({column}, 6, 2) AS INTEGER)",
        DateGrouping.Day => $"CAST(substr({column}, 9, 2) AS INTEGER)",
        _ => null,
    };

    public static long? Of(string? stored, string part, string? zone)
    {
        if (stored is null || !DateTime.TryParse(stored, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var value))
        {
            return null;
        }

        if (zone is not null)
        {
            value = TimeZoneInfo.ConvertTimeFromUtc(value, Zones.GetOrAdd(zone, TimeZoneInfo.FindSystemTimeZoneById));
        }

        return Enum.Parse<DateGrouping>(part) switch
        {
            DateGrouping.Day => value.Day,
            DateGrouping.Week => CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(value, CalendarWeekRule.FirstDay, DayOfWeek.Sunday),
            DateGrouping.Month => value.Month,
            DateGrouping.Quarter => ((value.Month - 1) / 3) + 1,
            _ => value.Year,
        };
    }
}
