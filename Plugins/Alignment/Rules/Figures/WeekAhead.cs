namespace CoachingExtensions.Alignment;

/// <summary>What is to be done of a target in a week.</summary>
/// <param name="Missing">How much is missing to its pace at the end of that week; 0 when it is there already.</param>
/// <param name="By">The plan's last working day in the week.</param>
internal sealed record WeekWork(decimal Missing, DateTime By);

/// <summary>
/// What is missing of an activity to be on pace when the week is over: what is expected after the last working day that the plan has
/// in the week, less what is done. The activity is what a rep decides about; objectives and results follow from it.
/// </summary>
internal static class WeekAhead
{
    /// <param name="target">The target.</param>
    /// <param name="done">What counts for it by now.</param>
    /// <param name="week">Monday to Sunday.</param>
    /// <returns>Null where nothing is left to be done in the week: no activity, or no working day of the plan to come in it.</returns>
    public static WeekWork? Of(TargetState target, decimal done, Period week)
    {
        if (target.Level != AorLevel.Activity || LastDay(target, week) is not { } last) return null;

        var expected = Pace.Expected(target.TargetValue, target.Period, last.AddDays(1), target.WorkDays);
        // Nobody makes a part of a call.
        return new WeekWork(Math.Max(0, Math.Ceiling(Kept.Of(expected - done, 2))), last);
    }

    /// <summary>From today on.</summary>
    private static DateTime? LastDay(TargetState target, Period week)
    {
        var first = new[] { target.Today.Date, week.Start, target.Period.Start }.Max();
        for (var day = target.Period.End < week.End ? target.Period.End : week.End; day >= first; day = day.AddDays(-1))
        {
            if (target.WorkDays.Include(day)) return day;
        }

        return null;
    }
}
