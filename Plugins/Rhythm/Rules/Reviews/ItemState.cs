using CoachingExtensions.Conversations;

namespace CoachingExtensions.Rhythm;

/// <summary>Where a deal of a review stands: what has been said counts before what has become of the deal.</summary>
internal static class ItemState
{
    /// <summary>It can be talked about.</summary>
    public const string Waiting = "waiting";

    /// <summary>Its conversation goes on.</summary>
    public const string Open = "open";

    /// <summary>It was talked about.</summary>
    public const string Held = "held";

    /// <summary>It was won meanwhile.</summary>
    public const string Won = "won";

    /// <summary>It was lost meanwhile.</summary>
    public const string Lost = "lost";

    /// <summary>Somebody else works it by now.</summary>
    public const string HandedOver = "handedover";

    /// <summary>It was deleted, or whoever looks may not read it any more.</summary>
    public const string Gone = "gone";

    /// <param name="item">The deal in the review.</param>
    /// <param name="deal">The deal as it is now; null when it cannot be read.</param>
    public static string Of(ReviewItem item, ReviewedDeal? deal)
    {
        if (item.Talk == ConversationState.Completed) return Held;
        if (item.Talk is ConversationState.Open or ConversationState.Scheduled) return Open;
        if (deal is null) return Gone;
        if (deal.Outcome != DealOutcome.Open) return deal.Outcome == DealOutcome.Won ? Won : Lost;
        return deal.Owner?.Id == item.RepId ? Waiting : HandedOver;
    }
}
