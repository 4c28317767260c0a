namespace CoachingExtensions.Alignment;

/// <summary>The organisation's closures → the days each open plan leaves out.</summary>
internal sealed class Closures(IAlignmentStore store)
{
    /// <summary>Closures came, went or moved: the open plans that hold one of the days keep them. Their figures follow, plan by plan, after the commit.</summary>
    public void Changed(IReadOnlyCollection<DateTime> days)
    {
        var plans = store.OpenPlansOn(days);
        if (plans.Count == 0) return;

        var closed = store.ClosedDays(new Period(plans.Min(plan => plan.Period.Start), plans.Max(plan => plan.Period.End)));
        foreach (var plan in plans) Keep(plan, closed);
    }

    /// <summary>Compares what one plan keeps with the organisation's closures. The caller holds the plan, so that two changes cannot hide each other.</summary>
    public void Refresh(Guid planId)
    {
        if (store.DaysOf(planId) is { } plan) Keep(plan, store.ClosedDays(plan.Period));
    }

    private void Keep(PlanDays plan, IEnumerable<DateTime> closed)
    {
        var own = ClosedDays.Of(plan.Period, closed);
        if (!own.SequenceEqual(plan.Closures)) store.Write(plan.PlanId, own);
    }
}
