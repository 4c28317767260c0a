namespace CoachingExtensions.Rhythm;

/// <summary>
/// The days a recurrence rule names. Each day, week or month that its interval comes to is gone through: the days in it that the rule
/// names, and of those the positions it asks for. A day before the start is none, and neither is a start that the rule does not name.
/// </summary>
internal static class RecurrenceDays
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;

    /// <param name="rule">The rule; when it ends is not looked at.</param>
    /// <param name="start">The first day there may be one.</param>
    /// <param name="last">The last day to look at.</param>
    /// <returns>The days, the earliest first.</returns>
    public static IEnumerable<DateTime> Between(RecurrenceRule rule, DateTime start, DateTime last) =>
        Periods(rule, start, last).SelectMany(days => Positions(rule, [.. days.Where(day => Names(rule, start, day))])).Where(day => day >= start && day <= last);

    private static IEnumerable<IEnumerable<DateTime>> Periods(RecurrenceRule rule, DateTime start, DateTime last) => rule.Frequency switch
    {
        Frequency.Daily => Stepping(start, 1, rule.Interval, last),
        Frequency.Weekly => Stepping(WeekOf(start, rule.WeekStart), DaysOfWeek, rule.Interval, last),
        _ => Months(start, rule.Interval, last),
    };

    /// <summary>Stretches of so many days, each of them or each second, …</summary>
    private static IEnumerable<IEnumerable<DateTime>> Stepping(DateTime first, int length, long interval, DateTime last)
    {
        var end = (last - first).Days;
        // A week is whole, also beyond the last day: a position may be counted from its end.
        var there = (DateTime.MaxValue.Date - first).Days;
        for (long at = 0; at <= end; at += length * interval)
        {
            var from = first.AddDays(at);
            yield return Enumerable.Range(0, (int)Math.Min(length, there - at + 1)).Select(day => from.AddDays(day));
        }
    }

    private static IEnumerable<IEnumerable<DateTime>> Months(DateTime start, long interval, DateTime last)
    {
        var end = MonthOf(last);
        for (var month = MonthOf(start); month <= end; month += interval)
        {
            var first = new DateTime((int)(month / MonthsOfYear), (int)(month % MonthsOfYear) + 1, 1);
            yield return Enumerable.Range(0, DateTime.DaysInMonth(first.Year, first.Month)).Select(day => first.AddDays(day));
        }
    }

    private static long MonthOf(DateTime day) => ((long)day.Year * MonthsOfYear) + day.Month - 1;

    private static DateTime WeekOf(DateTime day, DayOfWeek first)
    {
        var into = ((int)day.DayOfWeek - (int)first + DaysOfWeek) % DaysOfWeek;
        // The very first days there are have no week before them.
        return (day - DateTime.MinValue).Days < into ? DateTime.MinValue : day.AddDays(-into);
    }

    /// <summary>A rule that names neither days of the week nor of the month means those of its start.</summary>
    private static bool Names(RecurrenceRule rule, DateTime start, DateTime day)
    {
        if (rule.ByDay.Count == 0 && rule.ByMonthDay.Count == 0)
        {
            return rule.Frequency switch
            {
                Frequency.Daily => true,
                Frequency.Weekly => day.DayOfWeek == start.DayOfWeek,
                _ => day.Day == start.Day,
            };
        }

        return (rule.ByDay.Count == 0 || rule.ByDay.Any(part => IsOn(part, day))) && (rule.ByMonthDay.Count == 0 || rule.ByMonthDay.Any(number => IsOn(number, day)));
    }

    private static bool IsOn(WeekdayPart part, DateTime day) => part.Day == day.DayOfWeek && (
        part.Ordinal == 0
        || (part.Ordinal > 0 ? ((day.Day - 1) / DaysOfWeek) + 1 == part.Ordinal : ((DateTime.DaysInMonth(day.Year, day.Month) - day.Day) / DaysOfWeek) + 1 == -part.Ordinal));

    private static bool IsOn(int number, DateTime day) => number > 0 ? day.Day == number : DateTime.DaysInMonth(day.Year, day.Month) - day.Day + 1 == -number;

    private static IEnumerable<DateTime> Positions(RecurrenceRule rule, IReadOnlyList<DateTime> days) => rule.BySetPosition.Count == 0
        ? days
        : days.Where((_, index) => rule.BySetPosition.Contains(index + 1) || rule.BySetPosition.Contains(index - days.Count));
}
