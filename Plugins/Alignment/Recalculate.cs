namespace CoachingExtensions.Alignment;

/// <summary>Contributions → figures: compares what targets show with what their contributions say.</summary>
internal sealed class Recalculate(IAlignmentStore store)
{
    /// <summary>Writes the figures that differ, of whole plans: a parent's diagnosis and a child's conversion follow too.</summary>
    /// <returns>The number of targets looked at.</returns>
    public int Plans(IReadOnlyCollection<Guid> planIds)
    {
        var states = store.StatesOf(planIds);
        var tolerance = FigureRules.NeedTolerance(states, store.Closures) ? store.AtRiskTolerance() : 0;
        var figures = FigureRules.WorkOut(states, store.Closures, tolerance);
        foreach (var state in states.Where(state => state.Stored != figures[state.Id]))
        {
            store.Write(state.Id, figures[state.Id]);
        }

        return states.Count;
    }
}
