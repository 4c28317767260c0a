namespace CoachingExtensions.Alignment;

/// <summary>An agreed plan with the targets to work out.</summary>
internal sealed record PlanWork(Guid PlanId, Guid RepId, Period Period, IReadOnlyList<TargetTerms> Targets, IReadOnlyDictionary<Guid, Segment> Segments)
{
    public IReadOnlyList<Guid> TargetIds => [.. Targets.Select(target => target.TargetId)];

    /// <summary>Whether the rep has left.</summary>
    public bool IsRepDisabled { get; init; }

    /// <summary>Targets that are the sum of the team's: they have neither links nor contributions of their own.</summary>
    public IReadOnlyList<Guid> TeamSums { get; init; } = [];

    public LinkIndex Links { get; init; } = new([]);
}

/// <summary>Agreed plans. Draft and closed ones never appear: they do not change.</summary>
internal interface IPlans
{
    /// <summary>Holds a plan until the transaction ends, so that nobody else sums its ledger meanwhile.</summary>
    void Hold(Guid planId);

    Guid? PlanOf(Guid targetId);

    /// <summary>The plan's targets, or one of them; null when the plan is not agreed.</summary>
    PlanWork? WorkOf(Guid planId, Guid? targetId);

    /// <summary>The next agreed plan, in an order that a later call can go on with; null after the last.</summary>
    OpenPlan? NextOpen(Guid? teamId, string? cursor);

    /// <summary>The agreed plans whose period holds one of the days.</summary>
    IReadOnlyList<PlanDays> OpenOn(IReadOnlyCollection<DateTime> days);

    /// <summary>The agreed plans of a calendar.</summary>
    IReadOnlyList<PlanDays> OpenWith(Guid calendarId);

    /// <summary>The agreed plans that hold a day of one of these absences of their rep.</summary>
    IReadOnlyList<PlanDays> OpenIn(IReadOnlyCollection<Absence> absences);

    /// <summary>The days of an agreed plan; null when it is not agreed.</summary>
    PlanDays? DaysOf(Guid planId);

    /// <summary>The closures of a period, and the absences of some reps in it.</summary>
    DaysOff DaysOff(Period period, IReadOnlyCollection<Guid> reps);

    /// <summary>Gives a plan its working days. Its figures follow after the commit.</summary>
    void Keep(Guid planId, KeptDays days);
}
