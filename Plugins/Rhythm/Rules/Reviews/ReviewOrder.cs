namespace CoachingExtensions.Rhythm;

/// <summary>A deal and why it is worth a conversation.</summary>
internal sealed record SuggestedDeal(ReviewedDeal Deal, IReadOnlyList<string> Reasons);

/// <summary>In which order deals are best talked about.</summary>
internal static class ReviewOrder
{
    /// <summary>More reasons first; then what is worth more; then the name. So those without a reason come last.</summary>
    public static IReadOnlyList<SuggestedDeal> Of(IEnumerable<ReviewedDeal> deals) =>
    [
        .. deals
            .Select(deal => new SuggestedDeal(deal, ReviewReasons.Of(deal)))
            .OrderByDescending(suggested => suggested.Reasons.Count)
            .ThenByDescending(suggested => suggested.Deal.ComparedValue ?? 0)
            .ThenBy(suggested => suggested.Deal.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(suggested => suggested.Deal.Id),
    ];
}
