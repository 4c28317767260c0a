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
    public static string InZone(string column, DateGrouping part, string? zone, SqlScope sql) => part is DateGrouping.FiscalPeriod or DateGrouping.FiscalYear
        ? Fiscal(column, part.ToString(), zone, sql)
        : $"dv_datepart({column}, {sql.Text.Parameter(part.ToString())}, {sql.Text.Parameter(zone)})";

    /// <summary>The fiscal year or period as the organisation cuts its years.</summary>
    public static string Fiscal(string column, string part, string? zone, SqlScope sql) =>
        $"dv_fiscalpart({column}, {sql.Text.Parameter(part)}, {sql.Text.Parameter(zone)}, {sql.Text.Parameter((long)sql.Fiscal.Month)}, {sql.Text.Parameter((long)sql.Fiscal.Day)}, {sql.Text.Parameter(sql.Fiscal.Type)})";
}
