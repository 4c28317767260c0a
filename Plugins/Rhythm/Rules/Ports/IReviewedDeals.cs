using CoachingExtensions.Alignment;

namespace CoachingExtensions.Rhythm;

/// <summary>Deals to be reviewed, as the caller may see them. A fixed number of questions, however many there are.</summary>
internal interface IReviewedDeals
{
    /// <summary>With all that makes one worth a conversation; of those that are named the closed ones too.</summary>
    IReadOnlyList<ReviewedDeal> Of(WhichDeals which);

    /// <summary>As one is now, and nothing more; null when it cannot be read.</summary>
    ReviewedDeal? Fact(Guid id);
}
