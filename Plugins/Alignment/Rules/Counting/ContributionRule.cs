namespace CoachingExtensions.Alignment;

/// <summary>The counting rule: what a row contributes to a target, if anything.</summary>
internal static class ContributionRule
{
    /// <param name="terms">The target of an agreed plan.</param>
    /// <param name="row">A row that the target's metric returned, or null when it did not.</param>
    /// <param name="share">The part of it that the rep is credited with, in percent; null for none.</param>
    /// <param name="links">The target's links to the records the row is about.</param>
    public static Contribution? Apply(
        TargetTerms terms,
        SourceRow? row,
        decimal? share,
        IEnumerable<TargetLink> links)
    {
        if (row?.DayIn(terms.Zone) is not { } day || !terms.Period.Contains(day)) return null;
        if (share is not { } credited) return null;

        var relevant = links
            .Where(link => link.TargetId == terms.TargetId && row.About.Include(link))
            .ToList();
        if (relevant.Any(link => link.Kind == LinkKind.Excluded)) return null;
        if (terms.SegmentId is not null && !relevant.Any(link => link.IsInForceOn(day))) return null;

        return new Contribution(
            terms.TargetId,
            terms.RepId,
            row.Row,
            RowValue.Credited(terms.Metric, row.Value, credited),
            day,
            FirstOf(row.About.DealIds),
            FirstOf(row.About.AccountIds))
        {
            IsRepDisabled = terms.IsRepDisabled,
            LeadId = row.About.LeadId,
            Share = credited,
            Title = row.Title,
            Alike = row.Alike,
        };
    }

    private static Guid? FirstOf(IReadOnlyList<Guid> records) => records.Count > 0 ? records[0] : null;
}
