using System.Globalization;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>Dates that are left out of a recurrence: whole days, or the one at a time of a day. They count all the same where the rule says how many there are.</summary>
internal sealed class LeftOutDates
{
    private const int LongestQuote = 100;
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly string[] TimeFormats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    private readonly HashSet<DateTime> days = [];
    private readonly HashSet<DateTime> times = [];

    private LeftOutDates()
    {
    }

    /// <param name="text">ISO 8601 dates, or dates with a time, where the rhythm is at home; separated by commas. Nothing leaves out nothing.</param>
    /// <exception cref="RefusedException">One of them is no date: the message names it.</exception>
    public static LeftOutDates Read(string? text)
    {
        var read = new LeftOutDates();
        foreach (var written in (text ?? "").Split(',').Select(item => item.Trim()).Where(item => item.Length > 0))
        {
            if (IsOf(written, DayFormat) is { } day) read.days.Add(day);
            else if (TimeFormats.Select(format => IsOf(written, format)).FirstOrDefault(time => time is not null) is { } time) read.times.Add(time);
            else throw new RefusedException(new Message("Recurrence.NoDate", "The exception \"{0}\" is no date: write it like 2026-12-24, or like 2026-12-24T09:00.", written.ShortenedTo(LongestQuote)));
        }

        return read;
    }

    /// <summary>Whether an occurrence is left out.</summary>
    /// <param name="local">Where the rhythm is at home, as the clock on the wall says it.</param>
    public bool Include(DateTime local) => days.Contains(local.Date) || times.Contains(local);

    private static DateTime? IsOf(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var found) ? found : null;
}
