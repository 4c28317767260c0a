using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>A span of local time that an operator means.</summary>
/// <param name="From">First moment in it; null for open.</param>
/// <param name="Until">First moment after it; null for open.</param>
internal readonly record struct DateRange(DateTime? From, DateTime? Until)
{
    /// <summary>The span of an operator that counts from now; null when the operator is no such one.</summary>
    /// <param name="op">The operator.</param>
    /// <param name="now">The caller's local time.</param>
    /// <param name="count">X of "last X days".</param>
    public static DateRange? Of(ConditionOperator op, DateTime now, int count)
    {
        var today = now.Date;
        // Times are kept in whole seconds: what happened in this very second has happened.
        var past = now.AddTicks(TimeSpan.TicksPerSecond - (now.Ticks % TimeSpan.TicksPerSecond));
        // Weeks begin on Sunday, as in a new Dataverse organisation.
        var week = today.AddDays(-(int)today.DayOfWeek);
        var month = new DateTime(today.Year, today.Month, 1);
        var year = new DateTime(today.Year, 1, 1);
        return op switch
        {
            ConditionOperator.Yesterday => Days(today.AddDays(-1), 1),
            ConditionOperator.Today => Days(today, 1),
            ConditionOperator.Tomorrow => Days(today.AddDays(1), 1),
            ConditionOperator.Last7Days => new(today.AddDays(-7), past),
            ConditionOperator.Next7Days => new(now, today.AddDays(8)),
            ConditionOperator.LastWeek => Days(week.AddDays(-7), 7),
            ConditionOperator.ThisWeek => Days(week, 7),
            ConditionOperator.NextWeek => Days(week.AddDays(7), 7),
            ConditionOperator.LastMonth => new(month.AddMonths(-1), month),
            ConditionOperator.ThisMonth => new(month, month.AddMonths(1)),
            ConditionOperator.NextMonth => new(month.AddMonths(1), month.AddMonths(2)),
            ConditionOperator.LastYear => new(year.AddYears(-1), year),
            ConditionOperator.ThisYear => new(year, year.AddYears(1)),
            ConditionOperator.NextYear => new(year.AddYears(1), year.AddYears(2)),
            ConditionOperator.LastXHours => new(now.AddHours(-count), past),
            ConditionOperator.NextXHours => new(now, now.AddHours(count)),
            ConditionOperator.LastXDays => new(today.AddDays(-count), past),
            ConditionOperator.NextXDays => new(now, today.AddDays(count + 1)),
            ConditionOperator.LastXWeeks => new(today.AddDays(-7 * count), past),
            ConditionOperator.NextXWeeks => new(now, today.AddDays((7 * count) + 1)),
            ConditionOperator.LastXMonths => new(today.AddMonths(-count), past),
            ConditionOperator.NextXMonths => new(now, today.AddMonths(count).AddDays(1)),
            ConditionOperator.LastXYears => new(today.AddYears(-count), past),
            ConditionOperator.NextXYears => new(now, today.AddYears(count).AddDays(1)),
            ConditionOperator.OlderThanXMinutes => new(null, now.AddMinutes(-count)),
            ConditionOperator.OlderThanXHours => new(null, now.AddHours(-count)),
            ConditionOperator.OlderThanXDays => new(null, today.AddDays(-count)),
            ConditionOperator.OlderThanXWeeks => new(null, today.AddDays(-7 * count)),
            ConditionOperator.OlderThanXMonths => new(null, today.AddMonths(-count)),
            ConditionOperator.OlderThanXYears => new(null, today.AddYears(-count)),
            _ => null,
        };
    }

    /// <summary>The span of an operator that names a day; null when the operator is no such one.</summary>
    public static DateRange? OfDay(ConditionOperator op, DateTime day) => op switch
    {
        ConditionOperator.On or ConditionOperator.NotOn => Days(day.Date, 1),
        ConditionOperator.OnOrBefore => new(null, day.Date.AddDays(1)),
        ConditionOperator.OnOrAfter => new(day.Date, null),
        _ => null,
    };

    public static bool TakesCount(ConditionOperator op) => op.ToString().Contains('X', StringComparison.Ordinal);

    private static DateRange Days(DateTime from, int days) => new(from, from.AddDays(days));
}
