using System.Globalization;

namespace CoachingExtensions.Alignment;

/// <summary>
/// A plan's working days as it keeps them itself: what a closed plan shows must not move with what calendars, closures and
/// absences say later.
/// </summary>
/// <param name="Week">The days of the week, as <see cref="WorkWeek"/> writes them.</param>
/// <param name="Off">The days that are left out, each once and in order; days in a row as the first and the last of them.</param>
internal sealed record KeptDays(string? Week, string? Off)
{
    /// <summary>What the column holds: some two hundred stretches in the ten years that a plan lasts at most.</summary>
    public const int Longest = 4000;

    private const string Format = "yyyyMMdd";
    private const char Worked = '1', NotWorked = '0';

    /// <summary>The days of the longest plan.</summary>
    private const int LongestStretch = 3660;

    /// <summary>The same day by day, as a report can count it that knows no calendar: 1 for a day that is worked, 0 for one that is not, from the first day of the period on.</summary>
    public string? DayByDay { get; init; }

    /// <summary>What makes a difference to a period. Of more than a plan can keep, the earlier ones stand.</summary>
    public static KeptDays Of(Period period, WorkWeek week, IEnumerable<DateTime> off)
    {
        var text = string.Join(" ", Stretches(off.Select(day => day.Date).Where(day => period.Contains(day) && week.Includes(day.DayOfWeek))));
        if (text.Length > Longest) text = text.Substring(0, text.LastIndexOf(' ', Longest));
        return new KeptDays(week.ToText(), text.Length == 0 ? null : text).With(period);
    }

    /// <summary>The same, with the days of a period told one by one.</summary>
    public KeptDays With(Period period)
    {
        var work = Read();
        var days = Math.Min((period.End.Date - period.Start.Date).Days + 1, Longest);
        return this with { DayByDay = new string([.. Enumerable.Range(0, Math.Max(days, 0)).Select(day => work.Include(period.Start.Date.AddDays(day)) ? Worked : NotWorked)]) };
    }

    /// <summary>What cannot be read is left out: one bad value stops nobody's work, and the next recalculation writes the days anew.</summary>
    public WorkDays Read() => new(WorkWeek.FromText(Week), (Off ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries).SelectMany(DaysOf));

    private static IEnumerable<string> Stretches(IEnumerable<DateTime> off)
    {
        List<DateTime> days = [.. off.Distinct().OrderBy(day => day)];
        for (var first = 0; first < days.Count;)
        {
            var last = first;
            while (last + 1 < days.Count && days[last + 1] == days[last].AddDays(1)) last++;
            yield return last == first ? Text(days[first]) : $"{Text(days[first])}-{Text(days[last])}";
            first = last + 1;
        }
    }

    private static IEnumerable<DateTime> DaysOf(string stretch)
    {
        var ends = stretch.Split('-');
        if (ends.Length > 2 || Day(ends[0]) is not { } first || Day(ends[ends.Length - 1]) is not { } last || (last - first).Days > LongestStretch) yield break;

        for (var day = first; day <= last; day = day.AddDays(1)) yield return day;
    }

    private static string Text(DateTime day) => day.ToString(Format, CultureInfo.InvariantCulture);

    private static DateTime? Day(string text) => DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
