namespace CoachingExtensions.Alignment;

/// <summary>A link that a record has, or that a deal shares with its customer.</summary>
/// <param name="Link">The link.</param>
/// <param name="PlanId">The plan of its target.</param>
/// <param name="Via">The name of the account whose link it is; null when it is the record's own.</param>
internal sealed record RecordLink(TargetLink Link, Guid PlanId, string? Via)
{
    /// <summary>The link that says whether the record serves a target: an exclusion before all, then the record's own, then what a person said.</summary>
    public static RecordLink? Deciding(IEnumerable<RecordLink> links, DateTime today) => links
        .Where(link => link.Link.IsInForceOn(today))
        .OrderBy(link => link.Link.Kind == LinkKind.Excluded ? 0 : 1)
        .ThenBy(link => link.Via is null ? 0 : 1)
        .ThenBy(link => link.Link.Kind == LinkKind.Manual ? 0 : 1)
        .FirstOrDefault();
}
