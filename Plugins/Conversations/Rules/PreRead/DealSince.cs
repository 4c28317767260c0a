namespace CoachingExtensions.Conversations;

/// <summary>A deal of the rep.</summary>
internal sealed record RepDeal(Guid Id, string Name, DealState State, DateTime MadeOn)
{
    public DateTime? ClosedOn { get; init; }

    public DateTime? ExpectedOn { get; init; }

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

/// <summary>What became of a deal since the last talk, as far as its own row says it: nobody keeps what stood there before.</summary>
internal static class DealSince
{
    public const string Won = "won";
    public const string Lost = "lost";
    public const string New = "new";
    public const string Late = "late";

    /// <summary>Null where nothing is known to have happened.</summary>
    /// <param name="deal">As it is.</param>
    /// <param name="since">The instant of the last talk.</param>
    /// <param name="sinceDay">Its day, where the rep lives.</param>
    /// <param name="today">The rep's today.</param>
    public static string? Of(RepDeal deal, DateTime since, DateTime sinceDay, DateTime today)
    {
        if (deal.State != DealState.Open) return deal.ClosedOn?.Date >= sinceDay.Date ? deal.State == DealState.Won ? Won : Lost : null;
        if (deal.ExpectedOn?.Date >= sinceDay.Date && deal.ExpectedOn?.Date < today.Date) return Late;
        return deal.MadeOn >= since ? New : null;
    }
}
