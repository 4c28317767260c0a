namespace CoachingExtensions.Alignment;

/// <summary>What targets show.</summary>
internal interface IFigures
{
    /// <summary>
    /// All targets of the plans, after an event: what it touched is summed up again, the rest is as the targets keep it. One
    /// question, for the few months an event touches.
    /// </summary>
    IReadOnlyList<TargetState> StatesOf(IReadOnlyCollection<Guid> planIds, Touched touched);

    /// <summary>The same of one plan, however much is to be summed up.</summary>
    IReadOnlyList<TargetState> SummedAgain(Guid planId, Touched touched);

    Thresholds Thresholds();

    void Show(Guid targetId, Figures figures);
}
