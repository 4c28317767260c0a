namespace CoachingExtensions.Platform;

/// <summary>What the actuals of targets were at the end of an earlier day.</summary>
internal sealed class EarlierFigures(Step step)
{
    /// <summary>A plan that was over by then has the figures it has now; one that had not begun has none; the others are summed up.</summary>
    public IReadOnlyList<ShownTarget> AtEndOf(DateTime day, IReadOnlyList<ShownTarget> targets)
    {
        var running = targets.Where(target => target.State.Period.Start <= day && target.State.Period.End > day).ToList();
        var sums = running.Count == 0
            ? new Dictionary<Guid, decimal>()
            : new LedgerSums(step.System).Between(
                [.. running.Select(target => target.State.Id)], running.Min(target => target.State.Period.Start), day);
        return
        [
            .. targets.Select(target => target.State.Period.End <= day ? target : target with
            {
                State = target.State with { Actual = sums.TryGetValue(target.State.Id, out var sum) ? sum : 0 },
            }),
        ];
    }
}
