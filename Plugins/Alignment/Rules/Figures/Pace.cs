namespace CoachingExtensions.Alignment;

/// <summary>How far a target should be by now.</summary>
internal static class Pace
{
    /// <summary>
    /// Target value × working days passed ÷ working days in the period. Today counts as passed once over, so it is
    /// not among the days passed yet; before the start nothing is expected, after the end all of it. A period without working
    /// days expects nothing.
    /// </summary>
    public static decimal Expected(decimal targetValue, Period period, DateTime today, WorkDays days)
    {
        if (today.Date <= period.Start.Date) return 0;

        var all = days.Count(period.Start, period.End);
        return all == 0 ? 0 : targetValue * Passed(period, today, days) / all;
    }

    /// <summary>Whether it is too early to say anything: before the period, and until its first working days are over. The last day settles it.</summary>
    public static bool IsTooEarly(Period period, DateTime today, WorkDays days, decimal earlyDays) =>
        today.Date < period.Start.Date || (today.Date <= period.End.Date && Passed(period, today, days) < earlyDays);

    /// <summary>The working days of the period that are over.</summary>
    public static int Passed(Period period, DateTime today, WorkDays days)
    {
        var yesterday = today.Date.AddDays(-1);
        return days.Count(period.Start, yesterday < period.End.Date ? yesterday : period.End);
    }
}
