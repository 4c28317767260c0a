namespace CoachingExtensions.Alignment;

/// <summary>What targets show.</summary>
internal interface IFigures
{
    /// <summary>All targets of the plans: what was touched is summed up again, the rest is as the targets keep it.</summary>
    IReadOnlyList<TargetState> StatesOf(IReadOnlyCollection<Guid> planIds, Touched touched);

    /// <summary>How far below pace is still only at risk: 0.2 is 20%.</summary>
    decimal AtRiskTolerance();

    void Show(Guid targetId, Figures figures);
}
