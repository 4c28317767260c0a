using System.Globalization;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>Reads a recurrence rule as RFC 5545 writes it: <c>FREQ=WEEKLY;INTERVAL=2;BYDAY=TU</c>. What rhythms do not follow is refused by its name.</summary>
internal static class RecurrenceText
{
    private const string Prefix = "RRULE:";
    private const int LongestQuote = 100;
    private const string UntilFormat = "yyyyMMdd'T'HHmmss'Z'";

    private static readonly Dictionary<string, Frequency> Frequencies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["DAILY"] = Frequency.Daily,
        ["WEEKLY"] = Frequency.Weekly,
        ["MONTHLY"] = Frequency.Monthly,
    };

    private static readonly Dictionary<string, DayOfWeek> Weekdays = new(StringComparer.OrdinalIgnoreCase)
    {
        ["MO"] = DayOfWeek.Monday,
        ["TU"] = DayOfWeek.Tuesday,
        ["WE"] = DayOfWeek.Wednesday,
        ["TH"] = DayOfWeek.Thursday,
        ["FR"] = DayOfWeek.Friday,
        ["SA"] = DayOfWeek.Saturday,
        ["SU"] = DayOfWeek.Sunday,
    };

    /// <exception cref="RefusedException">It is no recurrence that rhythms follow: the message names what.</exception>
    public static RecurrenceRule Read(string text)
    {
        var written = text.Trim();
        if (written.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) written = written.Substring(Prefix.Length);

        var rule = new RecurrenceRule(Frequency.Daily);
        var read = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in written.Split(';'))
        {
            var sides = part.Split('=');
            var name = sides[0].Trim().ToUpperInvariant();
            if (sides.Length != 2 || name.Length == 0) throw Refused(new Message("Recurrence.NoPart", "\"{0}\" is no part of a rule: write NAME=VALUE, parts separated by semicolons", Quote(part)));
            if (!read.Add(name)) throw Refused(new Message("Recurrence.Twice", "{0} is there twice", Quote(name)));
            rule = With(rule, name, sides[1].Trim());
        }

        if (!read.Contains("FREQ")) throw Refused(new Message("Recurrence.NoFrequency", "FREQ is missing: write FREQ=DAILY, WEEKLY or MONTHLY"));
        return Whole(rule);
    }

    private static RecurrenceRule With(RecurrenceRule rule, string name, string value) => name switch
    {
        "FREQ" => rule with { Frequency = Frequencies.TryGetValue(value, out var frequency) ? frequency : throw Refused(new Message("Recurrence.OtherFrequency", "FREQ={0} is not supported: DAILY, WEEKLY and MONTHLY are", Quote(value))) },
        "INTERVAL" => rule with { Interval = Positive(name, value) },
        "COUNT" => rule with { Count = Positive(name, value) },
        "UNTIL" => rule with { Until = Instant(value) },
        "BYDAY" => rule with { ByDay = [.. List(name, value).Select(Weekday)] },
        "BYMONTHDAY" => rule with { ByMonthDay = [.. List(name, value).Select(day => Within(name, day, 31))] },
        "BYSETPOS" => rule with { BySetPosition = [.. List(name, value).Select(position => Within(name, position, 366))] },
        "WKST" => rule with { WeekStart = Weekdays.TryGetValue(value, out var day) ? day : throw Refused(new Message("Recurrence.NoWeekStart", "WKST={0} is no day of the week: write MO, TU, WE, TH, FR, SA or SU", Quote(value))) },
        _ => throw Refused(new Message("Recurrence.OtherPart", "{0} is not supported: FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYSETPOS and WKST are", Quote(name))),
    };

    /// <summary>What the parts say together.</summary>
    private static RecurrenceRule Whole(RecurrenceRule rule)
    {
        if (rule is { Count: not null, Until: not null }) throw Refused(new Message("Recurrence.TwoEnds", "COUNT and UNTIL are both there: one of them says when it ends"));
        if (rule.Frequency != Frequency.Monthly && rule.ByDay.Any(part => part.Ordinal != 0)) throw Refused(new Message("Recurrence.OrdinalElsewhere", "BYDAY with a number is for FREQ=MONTHLY: elsewhere a day of the week stands alone"));
        if (rule.Frequency == Frequency.Weekly && rule.ByMonthDay.Count > 0) throw Refused(new Message("Recurrence.MonthDayOfWeek", "BYMONTHDAY is not for FREQ=WEEKLY"));
        if (rule.BySetPosition.Count > 0 && rule.ByDay.Count == 0 && rule.ByMonthDay.Count == 0) throw Refused(new Message("Recurrence.NothingToChoose", "BYSETPOS chooses among the days of BYDAY or BYMONTHDAY, and neither is there"));
        return rule;
    }

    private static string[] List(string name, string value)
    {
        var items = value.Split(',');
        return items.All(item => item.Trim().Length > 0) ? items : throw Refused(new Message("Recurrence.EmptyPlace", "{0}={1} has an empty place", name, Quote(value)));
    }

    private static WeekdayPart Weekday(string text)
    {
        var item = text.Trim();
        var at = Math.Max(0, item.Length - 2);
        if (!Weekdays.TryGetValue(item.Substring(at), out var day)) throw Refused(new Message("Recurrence.NoWeekday", "BYDAY={0} names no day of the week: write MO, TU, WE, TH, FR, SA or SU", Quote(item)));
        return new WeekdayPart(at == 0 ? 0 : Within("BYDAY", item.Substring(0, at), 5), day);
    }

    private static int Positive(string name, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw Refused(new Message("Recurrence.NoCount", "{0}={1} is no whole number from 1", name, Quote(value)));

    private static int Within(string name, string value, int most) =>
        int.TryParse(value.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number != 0 && Math.Abs((long)number) <= most
            ? number
            : throw Refused(new Message("Recurrence.OutOfRange", "{0}={1} is no number from 1 to {2} or from -{2} to -1", name, Quote(value.Trim()), most));

    private static DateTime Instant(string value) =>
        DateTime.TryParseExact(value, UntilFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : throw Refused(new Message("Recurrence.NoInstant", "UNTIL={0} is no instant in UTC: write it like 20261231T235959Z", Quote(value)));

    /// <summary>What was written is quoted, but not a book of it.</summary>
    private static string Quote(string written) => written.ShortenedTo(LongestQuote);

    private static RefusedException Refused(Message why) => new(new Message("Recurrence.Refused", "The recurrence cannot be followed: {0}.", why));
}
