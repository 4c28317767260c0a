using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// What the actuals of targets were at the end of an earlier day. A plan that was over by then has the figures it has now; one
/// that had not begun has none. Of the others the whole months before are known, and only the day's own month is summed up.
/// </summary>
internal sealed class EarlierFigures(Step step)
{
    public IReadOnlyList<ShownTarget> AtEndOf(DateTime day, IReadOnlyList<ShownTarget> targets)
    {
        var month = Month.Of(day);
        var running = targets.Where(target => target.State.Period.Start <= day && target.State.Period.End > day).ToList();
        var sums = new LedgerSums(step.System).Between([.. running.Select(target => target.State.Id)], new Period(month.Start, day));

        decimal ActualOf(ShownTarget target) => target.State.Period.Start > day
            ? 0
            : MonthlySums.FromText(target.State.ByMonth).Before(month) + (sums.TryGetValue(target.State.Id, out var sum) ? sum : 0);
        return
        [
            .. targets.Select(target => target.State.Period.End <= day
                ? target
                : target with { State = target.State with { Actual = ActualOf(target) } }),
        ];
    }
}
