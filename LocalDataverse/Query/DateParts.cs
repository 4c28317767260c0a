using LocalDataverse.Storage;

namespace LocalDataverse.Query;

/// <summary>The part of a stored date that rows are grouped by, in SQL.</summary>
internal static class DateParts
{
    /// <summary>The part in plain SQL, which is ten times faster than to call this program for each row; null where only that helps.</summary>
    public static string? Plain(string column, DateGrouping part) => part switch
    {
        DateGrouping.Year => $"CAST(substr({column}, 1, 4) AS INTEGER)",
        DateGrouping.Quarter => $"(CAST(substr({column}, 6, 2) AS INTEGER) + 2) / 3",
        DateGrouping.Month => $"CAST(substr({column}, 6, 2) AS INTEGER)",
        DateGrouping.Day => $"CAST(substr({column}, 9, 2) AS INTEGER)",
        _ => null,
    };

    /// <summary>The part as the caller's clock has it.</summary>
    public static string InZone(string column, DateGrouping part, string? zone, SqlText sql) =>
        $"dv_datepart({column}, {sql.Parameter(part.ToString())}, {sql.Parameter(zone)})";
}
