using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// What targets were at the end of a day: what was agreed of them then, and what counted by then. A plan that was over by then has the
/// actuals it has now; one that had not begun has none. Of the others the whole months before an earlier day are known, and only the
/// day's own month is summed up; from today on it is what has a later day that is summed up, and taken away.
/// </summary>
internal sealed class EarlierFigures(Step step)
{
    /// <summary>Leaves out what was added to its plan on a later day, and puts back what was agreed.</summary>
    public IReadOnlyList<ShownTarget> TermsOn(DateTime day, IReadOnlyList<ShownTarget> targets)
    {
        // As the system: who may see a target may see what was agreed of it.
        var earlier = new EarlierTermsStore(step.System).On(day, targets.Select(target => target.State.Id));
        return
        [
            .. targets
                .Where(target => !(target.Row.Date(TargetRow.coach_addedon) > day))
                .Select(target => EarlierTermsRule.On(day, earlier[target.State.Id]) is not { } terms ? target : target with
                {
                    State = target.State with { TargetValue = terms.Value ?? 0 },
                    PlannedConversion = terms.Conversion,
                }),
        ];
    }

    /// <param name="day">A day that is over; null for each rep's today, or the day that is named, which is not over yet.</param>
    /// <param name="lastOf">The last day that counts of a target.</param>
    /// <param name="targets">The targets.</param>
    public IReadOnlyList<ShownTarget> ActualsOn(DateTime? day, Func<ShownTarget, DateTime> lastOf, IReadOnlyList<ShownTarget> targets)
    {
        var counted = targets.Where(target => !target.IsTeamSum).ToList();
        var actuals = day is { } over ? ByThen(over, counted) : Without(lastOf, counted);
        return new TeamSums(step.System).In(
            [.. targets.Select(target => actuals.TryGetValue(target.State.Id, out var actual) ? target with { State = target.State with { Actual = actual } } : target)],
            target => Until(target.State.Period, lastOf(target)));
    }

    private Dictionary<Guid, decimal> ByThen(DateTime day, IReadOnlyList<ShownTarget> targets)
    {
        var month = Month.Of(day);
        var running = targets.Where(target => target.State.Period.Start <= day && target.State.Period.End > day).ToList();
        var sums = new LedgerSums(step.System).Between([.. running.Select(target => target.State.Id)], new Period(month.Start, day));

        return targets.ToDictionary(target => target.State.Id, target => target.State.Period switch
        {
            var period when period.End <= day => target.State.Actual,
            var period when period.Start > day => 0,
            _ => MonthlySums.FromText(target.State.ByMonth).Before(month) + (sums.TryGetValue(target.State.Id, out var sum) ? sum : 0),
        });
    }

    private Dictionary<Guid, decimal> Without(Func<ShownTarget, DateTime> lastOf, IReadOnlyList<ShownTarget> targets)
    {
        var actuals = targets.ToDictionary(target => target.State.Id, target => target.State.Actual);
        // Of one organisation it is two days at most, three for an hour.
        foreach (var sameDay in targets.Where(target => target.State.Period.End > lastOf(target)).GroupBy(lastOf))
        {
            var later = new Period(sameDay.Key.AddDays(1), sameDay.Max(target => target.State.Period.End));
            foreach (var sum in new LedgerSums(step.System).OfFew([.. sameDay.Select(target => target.State.Id)], later)) actuals[sum.Key] -= sum.Value;
        }

        return actuals;
    }

    private static Period Until(Period period, DateTime day) => period with { End = period.End < day ? period.End : day };
}
