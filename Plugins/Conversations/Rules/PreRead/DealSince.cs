using CoachingExtensions.Alignment;

namespace CoachingExtensions.Conversations;

/// <summary>A deal of the rep.</summary>
internal sealed record RepDeal(Guid Id, string Name, DealState State, DateTime MadeOn)
{
    public DateTime? ClosedOn { get; init; }

    /// <summary>As it stands, as far as it may be read.</summary>
    public DealStand Now { get; init; } = new(null, null, null, null);

    /// <summary>What it is worth: what it brought where it is won.</summary>
    public decimal? Value { get; init; }

    public string? CurrencySymbol { get; init; }
}

/// <summary>Whether a deal is over.</summary>
internal enum DealState
{
    Open = 0,
    Won = 1,
    Lost = 2,
}

/// <summary>What became of a deal since the last talk: several things may have.</summary>
internal static class DealSince
{
    public const string Won = "won";
    public const string Lost = "lost";
    public const string New = "new";
    public const string Late = "late";
    public const string Moved = "moved";
    public const string Slipped = "slipped";
    public const string Sooner = "sooner";
    public const string Grew = "grew";
    public const string Shrank = "shrank";

    /// <summary>Nothing where nothing is known to have happened.</summary>
    /// <param name="deal">As it is.</param>
    /// <param name="stood">How it stood at the last talk; as it stands now where that was not kept.</param>
    /// <param name="since">The instant of the last talk.</param>
    /// <param name="sinceDay">Its day, where the rep lives.</param>
    /// <param name="today">The rep's today.</param>
    public static IReadOnlyList<string> Of(RepDeal deal, DealStand stood, DateTime since, DateTime sinceDay, DateTime today)
    {
        if (deal.State != DealState.Open) return deal.ClosedOn?.Date >= sinceDay.Date ? [deal.State == DealState.Won ? Won : Lost] : [];

        var isNew = deal.MadeOn >= since;
        List<string> what = [];
        if (isNew) what.Add(New);
        if (deal.Now.ClosesOn?.Date >= sinceDay.Date && deal.Now.ClosesOn?.Date < today.Date) what.Add(Late);
        // What was not there is compared with nothing.
        if (!isNew) what.AddRange(Changes(stood.Kept, deal.Now.Kept));
        return what;
    }

    /// <summary>What is not there now, or must not be read, tells nothing of what was there before.</summary>
    private static IEnumerable<string> Changes(DealStand stood, DealStand now)
    {
        if (now.Stage is { } stage && stage != stood.Stage) yield return Moved;
        if (stood.ClosesOn < now.ClosesOn) yield return Slipped;
        if (stood.ClosesOn > now.ClosesOn) yield return Sooner;
        if (now.Value > (stood.Value ?? 0)) yield return Grew;
        if (now.Value < (stood.Value ?? 0)) yield return Shrank;
    }
}
