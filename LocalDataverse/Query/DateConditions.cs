using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>Conditions on dates that speak of days, weeks, months: in the caller's time zone, whatever the column's.</summary>
internal sealed class DateConditions(SqlScope sql)
{
    public string Write(ConditionOperator op, IReadOnlyList<object?> values, ColumnRef column)
    {
        if (op.ToString().Contains("Fiscal", StringComparison.Ordinal))
        {
            return new FiscalConditions(sql).Write(op, values, column, Inside);
        }

        var isDay = op is ConditionOperator.On or ConditionOperator.NotOn or ConditionOperator.OnOrBefore or ConditionOperator.OnOrAfter;
        var expected = isDay || DateRange.TakesCount(op) ? 1 : 0;
        if (values.Count < expected)
        {
            throw QueryErrors.ValueCount(column.Column, op, expected, values.Count);
        }

        var range = isDay
            ? DateRange.OfDay(op, ComparedValue.Day(column.Column, values[0], sql))
            : DateRange.Of(op, TimeZoneInfo.ConvertTimeFromUtc(sql.Scope.UtcNow, sql.Zone), expected == 1 ? Count(column, values[0]) : 0);
        if (range is not { } span)
        {
            throw QueryErrors.BadOperator(column.Column, op);
        }

        var inside = Inside(column, span);
        return op == ConditionOperator.NotOn ? ConditionWriter.OrEmpty(column, $"NOT ({inside})") : inside;
    }

    private static int Count(ColumnRef column, object? value) =>
        int.TryParse(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture), out var count) && count > 0
            ? count
            : throw QueryErrors.BadValue(column.Column, value);

    private string Inside(ColumnRef column, DateRange span)
    {
        var parts = new List<string>();
        if (span.From is { } from)
        {
            parts.Add($"{column.Sql} >= {sql.Text.Parameter(Bound(column.Column, from))}");
        }

        if (span.Until is { } until)
        {
            // A date has no time: the day that is not over yet is in the span, as with "the last 7 days until now".
            var isDate = column.Column.DateTimeBehavior == DateTimeBehavior.DateOnly;
            parts.Add(isDate && until.TimeOfDay > TimeSpan.Zero && span.From is not null
                ? $"{column.Sql} <= {sql.Text.Parameter(StoredValue.OfDate(until))}"
                : $"{column.Sql} < {sql.Text.Parameter(Bound(column.Column, until))}");
        }

        return string.Join(" AND ", parts);
    }

    private string Bound(ColumnDefinition column, DateTime local) => column.DateTimeBehavior switch
    {
        DateTimeBehavior.DateOnly => StoredValue.OfDate(local),
        DateTimeBehavior.TimeZoneIndependent => StoredValue.OfTime(local),
        _ => StoredValue.OfTime(UserTimeZone.ToUtc(local, sql.Zone)),
    };
}
