namespace CoachingExtensions.Alignment;

/// <summary>Plans as they are, and nothing that would hold or change one.</summary>
internal sealed class RehearsedPlans(IPlans real) : IPlans
{
    public void Hold(Guid planId)
    {
        // Nobody waits for somebody who only looks.
    }

    public void Keep(Guid planId, KeptDays days)
    {
        // Working days move the pace, which is not what is asked for.
    }

    public Guid? PlanOf(Guid targetId) => real.PlanOf(targetId);

    public PlanWork? WorkOf(Guid planId, Guid? targetId) => real.WorkOf(planId, targetId);

    public OpenPlan? NextOpen(Guid? teamId, string? cursor) => real.NextOpen(teamId, cursor);

    public IReadOnlyList<PlanDays> OpenOn(IReadOnlyCollection<DateTime> days) => real.OpenOn(days);

    public PlanDays? DaysOf(Guid planId) => real.DaysOf(planId);

    public IReadOnlyList<PlanDays> OpenWith(Guid calendarId) => real.OpenWith(calendarId);

    public IReadOnlyList<PlanDays> OpenIn(IReadOnlyCollection<Absence> absences) => real.OpenIn(absences);

    public DaysOff DaysOff(Period period, IReadOnlyCollection<Guid> reps) => real.DaysOff(period, reps);
}

/// <summary>Figures that nobody sums up: a rehearsal has what the ledger would make of them.</summary>
internal sealed class RehearsedFigures : IFigures
{
    public IReadOnlyList<TargetState> StatesOf(IReadOnlyCollection<Guid> planIds, Touched touched) => [];

    public IReadOnlyList<TargetState> SummedAgain(Guid planId, Touched touched) => [];

    public Thresholds Thresholds() => throw new InvalidOperationException("A rehearsal works out no figure.");

    public void Show(Guid targetId, Figures figures) => throw new InvalidOperationException("A rehearsal shows nothing.");
}
