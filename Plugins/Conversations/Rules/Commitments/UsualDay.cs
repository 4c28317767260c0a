namespace CoachingExtensions.Conversations;

/// <summary>The day that a promise is for unless somebody says otherwise.</summary>
internal static class UsualDay
{
    /// <summary>The next working day of the rep's plan; without a plan that runs the next of Monday to Friday.</summary>
    public static DateTime Of(DateTime? byPlan, DateTime today)
    {
        if (byPlan is { } day) return day;

        var next = today.Date.AddDays(1);
        while (next.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) next = next.AddDays(1);
        return next;
    }
}
