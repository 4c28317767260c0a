using System.Globalization;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>What a new plan takes by itself where nothing is said.</summary>
internal static class NewPlan
{
    private const int MonthsOfAQuarter = 3;
    private const int LongestName = 200;

    /// <summary>The calendar quarter after the one a day is in.</summary>
    public static Period NextQuarter(DateTime today)
    {
        var start = new DateTime(today.Year, FirstMonthOfQuarter(today), 1).AddMonths(MonthsOfAQuarter);
        return new Period(start, start.AddMonths(MonthsOfAQuarter).AddDays(-1));
    }

    /// <summary>Who it is for and when: a quarter by its number, other periods by their days.</summary>
    public static string Name(string rep, DateTime? start, DateTime? end)
    {
        var when = When(start?.Date, end?.Date);
        var room = LongestName - when.Length;
        return rep.CutTo(room) + when;
    }

    private static string When(DateTime? start, DateTime? end) =>
        start is not { } first || end is not { } last ? ""
        : IsQuarter(first, last) ? string.Format(CultureInfo.InvariantCulture, ", Q{0} {1}", (first.Month - 1) / MonthsOfAQuarter + 1, first.Year)
        : string.Format(CultureInfo.InvariantCulture, ", {0:yyyy-MM-dd} to {1:yyyy-MM-dd}", first, last);

    private static bool IsQuarter(DateTime start, DateTime end) =>
        start.Day == 1 && start.Month == FirstMonthOfQuarter(start) && end == start.AddMonths(MonthsOfAQuarter).AddDays(-1);

    private static int FirstMonthOfQuarter(DateTime day) => (day.Month - 1) / MonthsOfAQuarter * MonthsOfAQuarter + 1;
}
