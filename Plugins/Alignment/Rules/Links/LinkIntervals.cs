namespace CoachingExtensions.Alignment;

/// <summary>What has to happen to the automatic link of one record to one target.</summary>
internal abstract record LinkChange
{
    /// <summary>A new interval begins.</summary>
    internal sealed record Open(DateTime From) : LinkChange;

    /// <summary>The interval that is there gets other ends.</summary>
    internal sealed record Move(Guid LinkId, DateTime? From, DateTime? To) : LinkChange;
}

/// <summary>The days that decide about links.</summary>
/// <param name="Today">The rep's calendar day.</param>
/// <param name="OpensFrom">The plan's start when the plan is being agreed, or when nothing was known of the record before today; else today.</param>
internal sealed record LinkDays(DateTime Today, DateTime OpensFrom)
{
    /// <summary>The days for one record and one target.</summary>
    /// <param name="today">The rep's calendar day.</param>
    /// <param name="target">The target's plan has only now been agreed, or not.</param>
    /// <param name="typedIn">The rep's day on which the record was typed in; null where nobody knows.</param>
    /// <param name="links">The links there are: only the first one of a record opens before today.</param>
    public static LinkDays Of(DateTime today, LinkedTarget target, DateTime? typedIn, IEnumerable<TargetLink> links) =>
        new(today, target.IsNew || (typedIn?.Date == today.Date && links.All(link => link.Kind != LinkKind.Automatic)) ? target.Period.Start : today);

    /// <summary>The closing of a deal, when that is what ends a match; null for any other reason, which ends it today.</summary>
    public DealClosing? Closing { get; init; }

    public DateTime ClosesOn => (Closing?.Day ?? Today).Date;

    /// <summary>
    /// After its last day a plan links nothing more; should it be prolonged, it goes on from that day. A deal that is entered
    /// late, but was won or lost within the period, still ends what it ended then.
    /// </summary>
    public bool IsClosingIn(LinkChange change, Period period) =>
        Closing is { } closing && change is LinkChange.Move { To: not null } && (closing.Day.Date <= period.End || closing.Before?.Date <= period.End);

    /// <summary>The first day on which something may count otherwise than before.</summary>
    public DateTime FirstTouched(LinkChange change)
    {
        if (change is LinkChange.Open open) return open.From < Today ? open.From : Today;

        var ends = change is LinkChange.Move { To: { } to } ? to : Today;
        var first = Closing?.Before is { } before && before < ends ? before : ends;
        return first < Today ? first : Today;
    }
}

/// <summary>What of a target decides about its links' days.</summary>
/// <param name="Period">Its plan's days.</param>
/// <param name="IsNew">Whether the plan has only now been agreed: then links open from its start.</param>
internal readonly record struct LinkedTarget(Period Period, bool IsNew);

/// <summary>Links remember: when an automatic link opens, closes and opens again.</summary>
internal static class LinkIntervals
{
    /// <summary>Everything that has to happen: where accounts were merged, one record can have several open links to a target.</summary>
    public static IEnumerable<LinkChange> All(IReadOnlyCollection<TargetLink> links, bool belongs, LinkDays days)
    {
        var left = links.ToList();
        while (Decide(left, belongs, days) is { } change)
        {
            yield return change;
            if (change is not LinkChange.Move closed || closed.To is null) yield break;
            left.RemoveAll(link => link.Id == closed.LinkId);
        }
    }

    /// <param name="links">All links of the record to the target.</param>
    /// <param name="belongs">Whether the segment returns the record and it is the rep's or the rep's team's.</param>
    /// <param name="days">The days that decide.</param>
    public static LinkChange? Decide(IReadOnlyCollection<TargetLink> links, bool belongs, LinkDays days)
    {
        var today = days.Today.Date;
        // A link made by hand rules alone, until a person removes it.
        var wanted = belongs && links.All(link => link.Kind == LinkKind.Automatic);
        var latest = links
            .Where(link => link.Kind == LinkKind.Automatic)
            .OrderBy(link => link.To ?? DateTime.MaxValue)
            .LastOrDefault();
        if (!wanted) return latest is not null && IsToClose(latest, days) ? new LinkChange.Move(latest.Id, latest.From, days.ClosesOn) : null;

        // The plan was agreed a moment ago and an event came first: what matches now matches from the start.
        // An event that is worked off late must not move what a later one opened.
        var opensFrom = days.OpensFrom.Date;
        var from = latest?.From > opensFrom && opensFrom < today ? opensFrom : latest?.From;
        if (latest is { To: null }) return from == latest.From ? null : new LinkChange.Move(latest.Id, from, null);

        // Closed today or later, or on a day that has begun elsewhere: a plan can be handed to a rep whose day is an earlier one.
        return latest?.To?.Date >= today
            ? new LinkChange.Move(latest.Id, from, null)
            : new LinkChange.Open(opensFrom);
    }

    /// <summary>An open one; and one that a deal has closed, whose closing date has been corrected since.</summary>
    private static bool IsToClose(TargetLink latest, LinkDays days) =>
        latest.To is null || (days.Closing is { Before: { } before } closing && latest.To.Value.Date == before.Date && closing.Day.Date != before.Date);
}
