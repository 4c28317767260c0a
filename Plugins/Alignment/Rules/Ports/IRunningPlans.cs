namespace CoachingExtensions.Alignment;

/// <summary>What other rooms ask of where people stand: everything as the caller may see it.</summary>
internal interface IRunningPlans
{
    /// <summary>The plans that hold the day and belong to one of these people, or name the manager. In order of their reps' names.</summary>
    /// <param name="people">Whose plans.</param>
    /// <param name="managerId">Whose reps' plans.</param>
    /// <param name="on">The day whose figures are meant; null for each rep's today.</param>
    /// <param name="week">The week in which something is to be done.</param>
    IReadOnlyList<RunningPlan> Of(IReadOnlyCollection<Guid> people, Guid managerId, DateTime? on, Period week);
}
