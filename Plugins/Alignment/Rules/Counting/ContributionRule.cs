namespace CoachingExtensions.Alignment;

/// <summary>The counting rule: what a row contributes to a target, if anything.</summary>
internal static class ContributionRule
{
    /// <param name="terms">The target of an agreed plan.</param>
    /// <param name="row">A row that the target's metric returned, or null when it did not.</param>
    /// <param name="isOwner">Whether the rep owns the row.</param>
    /// <param name="isParticipant">Whether the rep took part in it.</param>
    /// <param name="links">The target's links to the records the row is about.</param>
    public static Contribution? Apply(
        TargetTerms terms,
        SourceRow? row,
        bool isOwner,
        bool isParticipant,
        IEnumerable<TargetLink> links)
    {
        if (row?.DayIn(terms.Zone) is not { } day || !terms.Period.Contains(day)) return null;
        if (!isOwner && !(isParticipant && terms.Metric.Credit == CreditRule.OwnerAndParticipants)) return null;

        var relevant = links
            .Where(link => link.TargetId == terms.TargetId && link.IsOf(row.OpportunityId, row.AccountIds))
            .ToList();
        if (relevant.Any(link => link.Kind == LinkKind.Excluded)) return null;
        if (terms.SegmentId is not null && !relevant.Any(link => link.IsInForceOn(day))) return null;

        return new Contribution(
            terms.TargetId,
            terms.RepId,
            row.Row,
            row.Value,
            day,
            row.OpportunityId,
            row.AccountIds.Count > 0 ? row.AccountIds[0] : null)
        {
            Title = row.Title,
        };
    }
}
