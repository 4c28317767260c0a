using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Where targets stood at an instant that is over, in one question: whole months are kept with the target, and only what counts in the month of
/// that day is read. What is the sum of a team, and a plan that had not begun, has no figure then.
/// </summary>
internal sealed class TargetsThen(Step step)
{
    private const int Decimals = 2;

    /// <param name="since">The instant.</param>
    /// <param name="targets">As they are now.</param>
    /// <param name="zoneOf">Where their reps live.</param>
    public List<TargetThen> At(DateTime since, IReadOnlyList<ShownTarget> targets, Func<Guid, TimeZoneInfo> zoneOf)
    {
        var then = targets
            .Where(target => !target.IsTeamSum)
            .Select(target => new { target.State, Day = LocalCalendar.DayOf(since, zoneOf(target.RepId)) })
            .Where(each => each.State.Period.Contains(each.Day));
        // Of one rep it is one day.
        return [.. then.GroupBy(each => each.Day, each => each.State).SelectMany(same => On(same.Key, [.. same]))];
    }

    private IEnumerable<TargetThen> On(DateTime day, IReadOnlyList<TargetState> states)
    {
        var month = Month.Of(day);
        var ofMonth = new LedgerSums(step.Caller).OfFew([.. states.Select(state => state.Id)], new Period(month.Start, day));
        return states.Select(state => new TargetThen
        {
            TargetId = state.Id.ToString(),
            On = Json.Day(day)!,
            Actual = Kept.Of(MonthlySums.FromText(state.ByMonth).Before(month) + (ofMonth.TryGetValue(state.Id, out var sum) ? sum : 0), Decimals),
            Expected = Kept.Of(Pace.Expected(state.TargetValue, state.Period, day, state.WorkDays), Decimals),
        });
    }
}
