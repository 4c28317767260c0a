using CoachingExtensions.Alignment;

namespace CoachingExtensions.Conversations;

/// <summary>The day that a promise is for unless somebody says otherwise.</summary>
internal static class UsualDay
{
    private const int DaysOfAWeek = 7;

    /// <summary>The next working day of the rep's plan; without a plan that runs the next of Monday to Friday.</summary>
    public static DateTime Of(DateTime? byPlan, DateTime today) => byPlan ?? WorkDays.Usual.After(today, today.AddDays(DaysOfAWeek))!.Value;
}
