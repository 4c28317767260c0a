namespace CoachingExtensions.Alignment;

/// <summary>What a standing is of.</summary>
internal enum GroupKind
{
    Rep,
    Team,
    Region,
    All,
}

/// <summary>A rep with a team.</summary>
internal sealed record RepStanding(Guid RepId, string Name, Guid TeamId, Standing Standing)
{
    /// <summary>The targets of the plans that have begun, added up by metric and segment.</summary>
    public IReadOnlyList<MetricSum> Sums { get; init; } = [];

    /// <summary>What of that counts for another rep too; of each metric, segment and thing once.</summary>
    public IReadOnlyList<SharedThing> Things { get; init; } = [];

    /// <summary>Whether the rep was disabled by then: still shown, but in no group's figures.</summary>
    public bool IsLeft { get; init; }
}

/// <summary>A rep, a team, a region or everybody.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Id">The rep or the business unit; empty for everybody.</param>
/// <param name="Name">What it is called.</param>
/// <param name="ParentId">The team of a rep, the business unit above a team or a region.</param>
/// <param name="Standing">Where it stands.</param>
internal sealed record StandingGroup(GroupKind Kind, Guid Id, string Name, Guid? ParentId, Standing Standing)
{
    /// <summary>What its reps have in common, added up; nothing for a rep.</summary>
    public IReadOnlyList<MetricSum> Sums { get; init; } = [];

    /// <summary>Whether it is a rep who was disabled by then.</summary>
    public bool IsLeft { get; init; }
}

/// <summary>Reps, their teams, the regions above those, and everybody; of each kind, who needs a conversation most comes first.</summary>
internal static class StandingGroups
{
    public static IReadOnlyList<StandingGroup> Of(IReadOnlyCollection<RepStanding> reps, UnitTree units)
    {
        var teams = reps.ToLookup(rep => rep.TeamId);
        var regions = reps
            .SelectMany(rep => units.Above(rep.TeamId).Select(region => new { region.Id, Rep = rep }))
            .ToLookup(pair => pair.Id, pair => pair.Rep);
        IEnumerable<StandingGroup> groups =
        [
            .. reps.Select(rep => new StandingGroup(GroupKind.Rep, rep.RepId, rep.Name, rep.TeamId, rep.Standing) { IsLeft = rep.IsLeft }),
            .. teams.Select(team => Group(GroupKind.Team, units.Find(team.Key) ?? new Unit(team.Key, "", null), team)),
            .. regions.Select(region => Group(GroupKind.Region, units.Find(region.Key)!, region)),
            Group(GroupKind.All, new Unit(Guid.Empty, "", null), reps),
        ];
        return [.. StandingRule.MostNeededFirst(groups, group => group.Standing, group => group.Name).OrderBy(group => group.Kind)];
    }

    private static StandingGroup Group(GroupKind kind, Unit unit, IEnumerable<RepStanding> reps)
    {
        var working = reps.Where(rep => !rep.IsLeft).ToList();
        return new StandingGroup(kind, unit.Id, unit.Name, unit.ParentId, StandingRule.OfGroup([.. working.Select(rep => rep.Standing)]))
        {
            Sums = CommonSums.OfGroup(working),
        };
    }
}
