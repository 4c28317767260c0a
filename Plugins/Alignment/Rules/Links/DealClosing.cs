namespace CoachingExtensions.Alignment;

/// <summary>A deal as it was before an operation.</summary>
/// <param name="Customers">The accounts it was with.</param>
/// <param name="IsOpen">Whether it was neither won nor lost.</param>
/// <param name="ClosedOn">Its closing date, if it had one.</param>
internal sealed record DealBefore(IReadOnlyList<Guid> Customers, bool IsOpen, DateTime? ClosedOn);

/// <summary>A deal that is won or lost.</summary>
/// <param name="Day">Its closing date, be it earlier or later than the day it was entered.</param>
/// <param name="Before">The deal before; null where nobody knows: then it has only now been closed.</param>
internal sealed record ClosedDeal(DateTime Day, DealBefore? Before)
{
    /// <summary>What this operation did about the closing: nothing, when the deal was closed on that day already.</summary>
    /// <param name="today">The rep's day, on which links ended when the closing date was not known yet.</param>
    public DealClosing? SeenFrom(DateTime today)
    {
        if (Before is null or { IsOpen: true }) return new DealClosing(Day, null);

        var before = Before.ClosedOn ?? today;
        return Day.Date == before.Date ? null : new DealClosing(Day, before);
    }
}

/// <summary>A deal was won or lost, or its closing date was corrected: matches that ends, it ends on that date.</summary>
/// <param name="Day">The closing date.</param>
/// <param name="Before">The closing date until now; null when the deal was open.</param>
internal sealed record DealClosing(DateTime Day, DateTime? Before);
