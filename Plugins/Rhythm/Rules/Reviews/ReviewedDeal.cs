using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>A deal, as a review looks at it.</summary>
/// <param name="Reference">Where it is.</param>
/// <param name="Name">Its name.</param>
internal sealed record ReviewedDeal(RecordReference Reference, string Name)
{
    public Guid Id => Reference.Id;

    /// <summary>The rep or the team that it belongs to.</summary>
    public RecordReference? Owner { get; init; }

    public string OwnerName { get; init; } = "";

    /// <summary>Whether somebody works it, and not a whole team.</summary>
    public bool HasRep { get; init; }

    public DealOutcome Outcome { get; init; }

    public int? Stage { get; init; }

    public string? StageName { get; init; }

    /// <summary>In the deal's own currency: what people read.</summary>
    public decimal? Value { get; init; }

    /// <summary>In the organisation's currency: what deals are compared by.</summary>
    public decimal? ComparedValue { get; init; }

    public string? CurrencySymbol { get; init; }

    public DateTime? CloseDate { get; init; }

    public string? AccountName { get; init; }

    /// <summary>Where its rep lives it is this day.</summary>
    public DateTime Today { get; init; }

    /// <summary>Whether it serves an objective with an execution or an effectiveness gap.</summary>
    public bool IsInGap { get; init; }

    /// <summary>The rep's day on which something was last completed on it; null when that is too long ago to matter.</summary>
    public DateTime? LastDone { get; init; }

    /// <summary>The rep's day on which the last of what is planned on it is due.</summary>
    public DateTime? NextDue { get; init; }

    /// <summary>As it stood when it was last talked about in a review.</summary>
    public DealSnapshot? LastReview { get; init; }
}

/// <summary>A deal as it stood at the beginning of a review.</summary>
internal sealed record DealSnapshot(decimal? Value, DateTime? CloseDate, int? Stage, string? StageName)
{
    /// <summary>When that was.</summary>
    public DateTime On { get; init; }
}

/// <summary>How a deal ended.</summary>
internal enum DealOutcome
{
    Open,
    Won,
    Lost,
}
