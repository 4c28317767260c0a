namespace CoachingExtensions.Alignment;

/// <summary>When somebody is away, and what it is called.</summary>
internal sealed record NamedAbsence(Guid Id, string Name, string RepName, Absence Absence);

/// <summary>What other rooms ask of who is away: as the caller may see it.</summary>
internal interface IAbsences
{
    /// <summary>The absences of these people that are not over before a day: the first ones first.</summary>
    IReadOnlyList<NamedAbsence> From(DateTime day, IReadOnlyCollection<Guid> people);
}
