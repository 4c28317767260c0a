namespace CoachingExtensions.Alignment;

/// <summary>A plan that holds the day, with its figures.</summary>
internal sealed record RunningPlan(Guid Id, string Name, Guid RepId, string RepName, Period Period, IReadOnlyList<RunningTarget> Targets)
{
    public Guid? ManagerId { get; init; }

    /// <summary>Whether its rep can no longer sign in: nobody works it.</summary>
    public bool IsLeft { get; init; }
}

/// <summary>A target of it.</summary>
/// <param name="Shown">As people see it.</param>
/// <param name="Level">Its figures at its level.</param>
/// <param name="Week">What is to be done of it in the week; null where there is nothing to say.</param>
internal sealed record RunningTarget(TargetFigures Shown, LevelFigures Level, WeekWork? Week);
