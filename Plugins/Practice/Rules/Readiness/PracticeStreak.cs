using CoachingExtensions.Alignment;

namespace CoachingExtensions.Practice;

/// <summary>Consecutive weeks, Monday to Sunday, in each of which somebody practised.</summary>
internal static class PracticeStreak
{
    private const int Week = 7;

    /// <summary>Up to the current week or the last one; 0 where there was nothing in either.</summary>
    /// <param name="days">The days of all attempts, in any order.</param>
    /// <param name="today">The day where the person lives.</param>
    public static int Of(IReadOnlyCollection<DateTime> days, DateTime today) => days.Count > 0 && Holds(days.Max(), today) ? UntilLast(days) : 0;

    /// <summary>Up to the week of the last attempt.</summary>
    public static int UntilLast(IReadOnlyCollection<DateTime> days)
    {
        var streak = 0;
        DateTime? earlier = null;
        foreach (var monday in days.Select(MondayOf).Distinct().OrderByDescending(monday => monday))
        {
            if (earlier is { } next && monday.AddDays(Week) != next) break;
            streak++;
            earlier = monday;
        }

        return streak;
    }

    /// <summary>Whether the last attempt was in this week or the last one.</summary>
    public static bool Holds(DateTime last, DateTime today) => (MondayOf(today) - MondayOf(last)).Days <= Week;

    private static DateTime MondayOf(DateTime day) => Weeks.Holding(day).Start;
}
