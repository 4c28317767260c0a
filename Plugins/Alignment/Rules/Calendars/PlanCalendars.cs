namespace CoachingExtensions.Alignment;

/// <summary>Calendars, closures and absences → the working days that each open plan keeps.</summary>
internal sealed class PlanCalendars(IPlans plans)
{
    /// <summary>Closures came, went or moved: the open plans that hold one of the days keep them. Their figures follow, plan by plan, after the commit.</summary>
    public void ClosuresChanged(IReadOnlyCollection<DateTime> days) => Keep(plans.OpenOn(days));

    /// <summary>A calendar works other days of the week: its open plans keep them. Their figures follow, plan by plan, after the commit.</summary>
    public void CalendarChanged(Guid calendarId) => Keep(plans.OpenWith(calendarId));

    /// <summary>Compares what one plan keeps with what is so now. The caller holds the plan, so that two changes cannot hide each other.</summary>
    public void Refresh(Guid planId)
    {
        if (plans.DaysOf(planId) is { } plan) Keep([plan]);
    }

    private void Keep(IReadOnlyList<PlanDays> open)
    {
        if (open.Count == 0) return;

        var off = plans.DaysOff(new Period(open.Min(plan => plan.Period.Start), open.Max(plan => plan.Period.End)), [.. open.Select(plan => plan.RepId).Distinct()]);
        foreach (var plan in open)
        {
            if (off.Of(plan) is var days && days != plan.Kept) plans.Keep(plan.PlanId, days);
        }
    }
}
