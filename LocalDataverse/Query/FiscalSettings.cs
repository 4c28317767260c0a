using System.Globalization;
using LocalDataverse.Storage;

namespace LocalDataverse.Query;

/// <summary>The fiscal settings in the organisation's row: <c>fiscalcalendarstart</c> and <c>fiscalperiodtype</c>.</summary>
internal static class FiscalSettings
{
    public static FiscalCalendar Of(QueryScope scope)
    {
        var calendar = FiscalCalendar.Calendar;
        if (!scope.Metadata.TryTable("organization", out var organization)
            || organization.FindColumn("fiscalcalendarstart") is not { IsStored: true } || organization.FindColumn("fiscalperiodtype") is not { IsStored: true })
        {
            return calendar;
        }

        using var statement = Statements.Take(scope.Connection, "SELECT \"fiscalcalendarstart\", \"fiscalperiodtype\" FROM \"organization\" LIMIT 1", []);
        var rows = statement.Read();
        if (!rows.Read()) return calendar;
        if (!rows.IsDBNull(0) && DatePart.Local(rows.GetString(0), zone: null) is { } start) calendar = calendar with { Month = start.Month, Day = start.Day };
        if (rows.IsDBNull(1)) return calendar;
        return rows.GetInt64(1) is >= FiscalCalendar.Annually and <= FiscalCalendar.FourWeeks and var type
            ? calendar with { Type = type }
            : throw QueryErrors.InvalidArgument(string.Create(
                CultureInfo.InvariantCulture,
                $"The organization's fiscalperiodtype is {rows.GetInt64(1)}; it can be {FiscalCalendar.Annually} (annually), {FiscalCalendar.SemiAnnually} (semiannually), {FiscalCalendar.Quarterly} (quarterly), {FiscalCalendar.Monthly} (monthly) or {FiscalCalendar.FourWeeks} (four weeks). Mend it in the row of the table organization."));
    }
}
