using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>
/// When a rhythm is: at the time of its start, as the clock on the wall shows it where the rhythm is at home, on the days its rule names.
/// Of a time that occurs twice the first is meant; one that daylight saving skips is later by what is skipped.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">Where the rhythm is at home; from then on.</param>
/// <param name="Zone">Where the rhythm is at home.</param>
/// <param name="LeftOut">What is left out.</param>
internal sealed record Occurrences(RecurrenceRule Rule, DateTime Start, TimeZoneInfo Zone, LeftOutDates LeftOut)
{
    /// <summary>No zone is further from UTC than that.</summary>
    private const int Farthest = 1;

    /// <param name="from">The first instant, in UTC.</param>
    /// <param name="to">The last one, included.</param>
    /// <returns>Instants in UTC, the earliest first.</returns>
    public IEnumerable<DateTime> Between(DateTime from, DateTime to)
    {
        var count = 0;
        var last = to.Date < DateTime.MaxValue.Date.AddDays(-Farthest) ? to.Date.AddDays(Farthest) : to.Date;
        foreach (var day in RecurrenceDays.Between(Rule, Start.Date, last))
        {
            var instant = LocalCalendar.InstantOf(day, Start.TimeOfDay, Zone);
            if (instant > to || instant > Rule.Until || count++ >= Rule.Count) yield break;
            if (instant >= from && !LeftOut.Include(day + Start.TimeOfDay)) yield return instant;
        }
    }
}
