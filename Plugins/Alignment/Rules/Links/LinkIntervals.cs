namespace CoachingExtensions.Alignment;

/// <summary>What has to happen to the automatic link of one record to one target.</summary>
internal abstract record LinkChange
{
    /// <summary>A new interval begins.</summary>
    internal sealed record Open(DateTime From) : LinkChange;

    /// <summary>The interval that is there gets other ends.</summary>
    internal sealed record Move(Guid LinkId, DateTime? From, DateTime? To) : LinkChange;
}

/// <summary>Links remember: when an automatic link opens, closes and opens again.</summary>
internal static class LinkIntervals
{
    /// <summary>Everything that has to happen: where accounts were merged, one record can have several open links to a target.</summary>
    public static IEnumerable<LinkChange> All(IReadOnlyCollection<TargetLink> links, bool belongs, DateTime today, DateTime opensFrom)
    {
        var left = links.ToList();
        while (Decide(left, belongs, today, opensFrom) is { } change)
        {
            yield return change;
            if (change is not LinkChange.Move closed || closed.To != today.Date) yield break;
            left.RemoveAll(link => link.Id == closed.LinkId);
        }
    }

    /// <param name="links">All links of the record to the target.</param>
    /// <param name="belongs">Whether the segment returns the record and it is the rep's or the rep's team's.</param>
    /// <param name="today">The rep's calendar day.</param>
    /// <param name="opensFrom">The plan's start when the plan is being agreed, else today.</param>
    public static LinkChange? Decide(IReadOnlyCollection<TargetLink> links, bool belongs, DateTime today, DateTime opensFrom)
    {
        // A link made by hand rules alone, until a person removes it.
        var wanted = belongs && links.All(link => link.Kind == LinkKind.Automatic);
        var latest = links
            .Where(link => link.Kind == LinkKind.Automatic)
            .OrderBy(link => link.To ?? DateTime.MaxValue)
            .LastOrDefault();
        if (!wanted)
        {
            return latest is { To: null } ? new LinkChange.Move(latest.Id, latest.From, today.Date) : null;
        }

        // The plan was agreed a moment ago and an event came first: what matches now matches from the start.
        // An event that is worked off late must not move what a later one opened.
        var from = latest?.From > opensFrom.Date && opensFrom.Date < today.Date ? opensFrom.Date : latest?.From;
        if (latest is { To: null }) return from == latest.From ? null : new LinkChange.Move(latest.Id, from, null);

        // Closed today, or on a day that has begun elsewhere: a plan can be handed to a rep whose day is an earlier one.
        return latest?.To?.Date >= today.Date
            ? new LinkChange.Move(latest.Id, from, null)
            : new LinkChange.Open(opensFrom.Date);
    }
}
