namespace CoachingExtensions.Alignment;

/// <summary>The organisation's closures → the days each open plan leaves out.</summary>
internal sealed class Closures(IPlans plans)
{
    /// <summary>Closures came, went or moved: the open plans that hold one of the days keep them. Their figures follow, plan by plan, after the commit.</summary>
    public void Changed(IReadOnlyCollection<DateTime> days)
    {
        var open = plans.OpenOn(days);
        if (open.Count == 0) return;

        var closed = plans.ClosedDays(new Period(open.Min(plan => plan.Period.Start), open.Max(plan => plan.Period.End)));
        foreach (var plan in open) Keep(plan, closed);
    }

    /// <summary>Compares what one plan keeps with the organisation's closures. The caller holds the plan, so that two changes cannot hide each other.</summary>
    public void Refresh(Guid planId)
    {
        if (plans.DaysOf(planId) is { } plan) Keep(plan, plans.ClosedDays(plan.Period));
    }

    private void Keep(PlanDays plan, IEnumerable<DateTime> closed)
    {
        var own = ClosedDays.Of(plan.Period, closed);
        if (!plan.IsReadable || !own.SequenceEqual(plan.Closures)) plans.Keep(plan.PlanId, own);
    }
}
