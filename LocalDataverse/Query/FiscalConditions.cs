using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>Conditions on dates that speak of fiscal years and periods. The last or next X of them are whole ones, without the one that runs.</summary>
internal sealed class FiscalConditions(SqlScope sql)
{
    // As far as calendars are computed, whatever is asked for; a period is a year at most.
    private const int MostYears = 1000;

    private readonly FiscalCalendar calendar = sql.Fiscal;

    public string Write(ConditionOperator op, IReadOnlyList<object?> values, ColumnRef column, Func<ColumnRef, DateRange, string> inside)
    {
        var expected = op switch
        {
            ConditionOperator.InFiscalYear or ConditionOperator.InFiscalPeriod => 1,
            ConditionOperator.InFiscalPeriodAndYear or ConditionOperator.InOrBeforeFiscalPeriodAndYear or ConditionOperator.InOrAfterFiscalPeriodAndYear => 2,
            _ => DateRange.TakesCount(op) ? 1 : 0,
        };
        if (values.Count < expected) throw QueryErrors.ValueCount(column.Column, op, expected, values.Count);
        if (op != ConditionOperator.InFiscalPeriod) return inside(column, Span(op, values, column));
        var zone = column.Column.DateTimeBehavior == DateTimeBehavior.UserLocal ? sql.Zone.Id : null;
        return $"{DateParts.Fiscal(column.Sql, "PeriodOfAnyYear", zone, sql)} = {sql.Text.Parameter((long)Period(column, values[0]))}";
    }

    private DateRange Span(ConditionOperator op, IReadOnlyList<object?> values, ColumnRef column)
    {
        var now = TimeZoneInfo.ConvertTimeFromUtc(sql.Scope.UtcNow, sql.Zone);
        var (year, period) = (calendar.YearOf(now), calendar.PeriodOf(now));
        return op switch
        {
            ConditionOperator.ThisFiscalYear => Years(year, 1),
            ConditionOperator.LastFiscalYear => Years(year - 1, 1),
            ConditionOperator.NextFiscalYear => Years(year + 1, 1),
            ConditionOperator.ThisFiscalPeriod => Periods(year, period, 1),
            ConditionOperator.LastFiscalPeriod => Periods(year, period - 1, 1),
            ConditionOperator.NextFiscalPeriod => Periods(year, period + 1, 1),
            ConditionOperator.LastXFiscalYears => Years(year - Count(), Count()),
            ConditionOperator.NextXFiscalYears => Years(year + 1, Count()),
            ConditionOperator.LastXFiscalPeriods => Periods(year, period - Count(), Count()),
            ConditionOperator.NextXFiscalPeriods => Periods(year, period + 1, Count()),
            ConditionOperator.InFiscalYear => Years(Year(column, values[0]), 1),
            ConditionOperator.InFiscalPeriodAndYear => Periods(Year(column, values[1]), Period(column, values[0]), 1),
            ConditionOperator.InOrBeforeFiscalPeriodAndYear => Periods(Year(column, values[1]), Period(column, values[0]), 1) with { From = null },
            ConditionOperator.InOrAfterFiscalPeriodAndYear => Periods(Year(column, values[1]), Period(column, values[0]), 1) with { Until = null },
            _ => throw QueryErrors.BadOperator(column.Column, op),
        };

        int Count() => Number(column, values[0], 1, MostYears);
    }

    private DateRange Years(int first, int count) => new(calendar.Begin(first), calendar.Begin(first + count));

    private DateRange Periods(int year, int first, int count) => new(calendar.Begin(year, first), calendar.Begin(year, first + count));

    private static int Year(ColumnRef column, object? value) => Number(column, value, 1753, 9998);

    private int Period(ColumnRef column, object? value) => Number(column, value, 1, calendar.Periods);

    private static int Number(ColumnRef column, object? value, int least, int most) =>
        int.TryParse(Convert.ToString(value, CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw QueryErrors.BadValue(column.Column, value);
}
