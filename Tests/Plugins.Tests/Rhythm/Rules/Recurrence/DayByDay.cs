using System.Globalization;

namespace CoachingExtensions.Tests.Rhythm;

/// <summary>
/// A recurrence as the text of RFC 5545 (3.3.10) has it: each day, week or month is expanded or limited part by part, as the standard's
/// table says, and each day from the start on is looked for in the set of its own. It shares nothing with the product.
/// </summary>
internal sealed class DayByDay
{
    private static readonly string[] Weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    private readonly Dictionary<string, string> parts;
    private readonly DateTime start;
    private readonly TimeZoneInfo zone;
    private readonly DateTime? leftOut;

    public DayByDay(string rule, DateTime start, TimeZoneInfo zone, DateTime? leftOut)
    {
        parts = rule.Split(';').ToDictionary(part => part.Split('=')[0], part => part.Split('=')[1]);
        (this.start, this.zone, this.leftOut) = (start, zone, leftOut);
    }

    public IEnumerable<DateTime> Until(DateTime to)
    {
        var count = parts.TryGetValue("COUNT", out var times) ? Number(times) : int.MaxValue;
        var until = parts.TryGetValue("UNTIL", out var end) ? DateTime.ParseExact(end, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal) : DateTime.MaxValue;
        for (var day = start.Date; day <= to.Date.AddDays(2) && count > 0; day = day.AddDays(1))
        {
            if (!IsItsTurn(day) || !SetOf(day).Contains(day)) continue;

            var instant = InstantOf(day + start.TimeOfDay);
            if (instant > until || instant > to) yield break;
            count--;
            if (day != leftOut) yield return instant;
        }
    }

    private bool IsItsTurn(DateTime day)
    {
        var interval = parts.TryGetValue("INTERVAL", out var each) ? Number(each) : 1;
        var passed = parts["FREQ"] switch
        {
            "DAILY" => (day - start.Date).Days,
            "WEEKLY" => (WeekOf(day) - WeekOf(start.Date)).Days / 7,
            _ => ((day.Year - start.Year) * 12) + day.Month - start.Month,
        };
        return passed % interval == 0;
    }

    private List<DateTime> SetOf(DateTime day)
    {
        var days = (parts["FREQ"] switch
        {
            "DAILY" => Limited([day]),
            "WEEKLY" => List("BYDAY") is { Count: > 0 } names ? names.Select(name => OnOrAfter(WeekOf(day), name)) : [OnOrAfter(WeekOf(day), Weekdays[(int)start.DayOfWeek])],
            _ => OfMonth(new DateTime(day.Year, day.Month, 1)),
        }).Distinct().Order().ToList();
        var positions = List("BYSETPOS").Select(Number).ToList();
        return positions.Count == 0 ? days : [.. positions.Select(position => position > 0 ? position - 1 : days.Count + position).Where(index => index >= 0 && index < days.Count).Select(index => days[index])];
    }

    /// <summary>BYMONTHDAY expands, and BYDAY limits what it found; alone BYDAY expands; without either it is the day of the start.</summary>
    private IEnumerable<DateTime> OfMonth(DateTime first)
    {
        var after = first.AddMonths(1);
        if (List("BYMONTHDAY").Count > 0)
        {
            return Limited(List("BYMONTHDAY").Select(Number).Select(number => number > 0 ? first.AddDays(number - 1) : after.AddDays(number)).Where(day => day >= first && day < after));
        }

        if (List("BYDAY").Count > 0) return List("BYDAY").SelectMany(name => Named(name, first, after));

        var same = first.AddDays(start.Day - 1);
        return same < after ? [same] : [];
    }

    private IEnumerable<DateTime> Limited(IEnumerable<DateTime> days) => days
        .Where(day => List("BYMONTHDAY") is not { Count: > 0 } numbers || numbers.Select(Number).Any(number => number > 0 ? day.Day == number : IsFromEnd(day, -number)))
        .Where(day => List("BYDAY") is not { Count: > 0 } names || names.Any(name => Named(name, new DateTime(day.Year, day.Month, 1), new DateTime(day.Year, day.Month, 1).AddMonths(1)).Contains(day)));

    private static bool IsFromEnd(DateTime day, int number) => new DateTime(day.Year, day.Month, 1).AddMonths(1).AddDays(-number) == day;

    /// <summary>The days of a month that "TU", "2TU" or "-1TU" names.</summary>
    private static List<DateTime> Named(string name, DateTime first, DateTime after)
    {
        List<DateTime> all = [];
        for (var day = OnOrAfter(first, name[^2..]); day < after; day = day.AddDays(7)) all.Add(day);
        if (name.Length == 2) return all;

        var ordinal = Number(name[..^2]);
        var index = ordinal > 0 ? ordinal - 1 : all.Count + ordinal;
        return index >= 0 && index < all.Count ? [all[index]] : [];
    }

    private DateTime WeekOf(DateTime day)
    {
        var first = parts.TryGetValue("WKST", out var name) ? name : "MO";
        while (Weekdays[(int)day.DayOfWeek] != first) day = day.AddDays(-1);
        return day;
    }

    private static DateTime OnOrAfter(DateTime day, string weekday)
    {
        while (Weekdays[(int)day.DayOfWeek] != weekday) day = day.AddDays(1);
        return day;
    }

    private List<string> List(string name) => parts.TryGetValue(name, out var value) ? [.. value.Split(',')] : [];

    /// <summary>The first instant at which the clock on the wall shows it; where none does, it is as far from UTC as the day before.</summary>
    private DateTime InstantOf(DateTime local)
    {
        var (before, after) = (AheadAt(local.AddDays(-1)), AheadAt(local.AddDays(1)));
        var shown = new[] { local - before, local - after }
            .Select(instant => DateTime.SpecifyKind(instant, DateTimeKind.Utc))
            .Where(instant => TimeZoneInfo.ConvertTimeFromUtc(instant, zone) == local)
            .Order().ToList();
        return shown.Count > 0 ? shown[0] : DateTime.SpecifyKind(local - before, DateTimeKind.Utc);
    }

    private TimeSpan AheadAt(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone) - DateTime.SpecifyKind(utc, DateTimeKind.Unspecified);

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
