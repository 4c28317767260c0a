using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement;

/// <summary>What became of somebody's promises in some days. A promise counts on the day on which it was decided: done, dropped, or not done by its day.</summary>
internal sealed record SettledPromises(int Kept, int Broken)
{
    /// <summary>A share of nothing is none.</summary>
    public decimal? Share => Kept + Broken == 0 ? null : (decimal)Kept / (Kept + Broken);

    public static SettledPromises Of(IEnumerable<Commitment> promises, Period days, DateTime now)
    {
        List<string> states = [.. promises.Where(promise => SettledOn(promise) is { } day && days.Contains(day)).Select(promise => promise.StateAt(now))];
        return new SettledPromises(states.Count(state => state == Commitment.Kept), states.Count(state => state == Commitment.Broken));
    }

    /// <summary>How many are to be kept in some days and are still open.</summary>
    public static int OpenIn(IEnumerable<Commitment> promises, Period days, DateTime now) =>
        promises.Count(promise => promise.Day is { } day && days.Contains(day) && promise.StateAt(now) == Commitment.Open);

    /// <summary>A day where whoever promised lives; where nobody knows when it ended, the day for which it was promised.</summary>
    private static DateTime? SettledOn(Commitment promise) =>
        (promise.IsDone || promise.IsGivenUp) && promise.EndedOn is { } ended ? LocalCalendar.DayOf(ended, promise.Zone) : promise.Day?.Date;
}
