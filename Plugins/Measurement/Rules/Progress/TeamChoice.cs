namespace CoachingExtensions.Measurement;

/// <summary>A team: a manager, and those who report to the manager.</summary>
internal sealed record NamedTeam(Guid ManagerId, string ManagerName);

/// <summary>Whose board somebody may see: the own team's, as its manager or as one of it; executives any.</summary>
/// <param name="Teams">Those that may be seen, in the order of their managers' names.</param>
internal sealed record TeamChoice(IReadOnlyList<NamedTeam> Teams)
{
    /// <param name="userId">Who asks.</param>
    /// <param name="managerId">To whom that person reports.</param>
    /// <param name="asked">The manager whose team is asked for; null for the own one.</param>
    /// <exception cref="Platform.RefusedException">There is none, or it is another's.</exception>
    public NamedTeam Demand(Guid userId, Guid? managerId, Guid? asked)
    {
        if (asked is { } other) return Find(other) ?? throw new Platform.RefusedException(ProgressRefusals.NotYourTeam(other));
        return Find(userId) ?? (managerId is { } manager ? Find(manager) : null) ?? (Teams.Count > 0 ? Teams[0] : null) ?? throw new Platform.RefusedException(ProgressRefusals.NoTeam);
    }

    private NamedTeam? Find(Guid managerId) => Teams.FirstOrDefault(team => team.ManagerId == managerId);
}
