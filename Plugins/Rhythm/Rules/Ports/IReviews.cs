namespace CoachingExtensions.Rhythm;

/// <summary>Pipeline reviews, as the caller may see them. They are written by the product alone.</summary>
internal interface IReviews
{
    /// <summary>Null when it is not there, or the caller may not read it.</summary>
    Review? Find(Guid id);

    /// <summary>The caller's of one subject that runs; null when none does.</summary>
    /// <param name="subject">What it is a review of.</param>
    Review? Running(string subject);

    /// <summary>In their order.</summary>
    IReadOnlyList<ReviewItem> ItemsOf(Guid reviewId);

    ReviewItem? FindItem(Guid id);

    Guid Start(NewReview review);

    /// <summary>Lets nobody else work on it until this is done.</summary>
    void Hold(ReviewItem item);

    void Attach(ReviewItem item, Guid conversationId);

    void Finish(Review review);
}

/// <summary>A review that is to begin.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Subject">What it is a review of: the caller has one at a time.</param>
/// <param name="Day">The caller's day.</param>
/// <param name="Deals">In the order that was chosen.</param>
internal sealed record NewReview(Message Name, string Subject, DateTime Day, IReadOnlyList<SuggestedDeal> Deals)
{
    public Guid? RepId { get; init; }

    public Guid? TemplateId { get; init; }
}
