using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>Suggests, starts and finishes pipeline reviews, and talks about their deals.</summary>
/// <param name="reviews">Those there are.</param>
/// <param name="deals">What is reviewed.</param>
/// <param name="conversations">How people talk.</param>
/// <param name="userId">Who asks.</param>
internal sealed class ReviewRoutines(IReviews reviews, IReviewedDeals deals, ConversationRoutines conversations, Guid userId)
{
    /// <summary>What the caller had better talk about, in order. In a unit, one's own deals are nothing to coach.</summary>
    /// <param name="which">Those that are asked for.</param>
    public IReadOnlyList<SuggestedDeal> Suggest(WhichDeals which) => ReviewOrder.Of(deals.Of(which)
        .Where(deal => deal is { HasRep: true, Outcome: DealOutcome.Open } && (which.UnitId is null || deal.Owner?.Id != userId)));

    /// <summary>Starts a review of these deals. Asked twice for the same, it is the same review.</summary>
    /// <param name="asked">Whose deals they are.</param>
    /// <param name="named">The deals, in the order that was chosen.</param>
    /// <param name="today">The manager's day.</param>
    public Guid Start(ReviewSubject asked, string named, DateTime today)
    {
        var ids = ChosenDeals.Read(named);
        var chosen = ChosenDeals.Demand(ids, deals.Of(WhichDeals.Named(ids)), asked.RepId);
        var subject = asked.TeamId is null && chosen.Select(deal => deal.Owner?.Id).Distinct().Count() == 1 ? asked with { RepId = chosen[0].Owner?.Id } : asked;
        if (reviews.Running(subject.KeyOf(userId)) is { } running)
        {
            return reviews.ItemsOf(running.Id).Select(item => item.DealId).SequenceEqual(ids.Cast<Guid?>()) ? running.Id : throw new RefusedException(ReviewRefusals.IsRunning(running.Name));
        }

        return reviews.Start(new NewReview(NameOf(subject, chosen, today), subject.KeyOf(userId), today, [.. chosen.Select(deal => new SuggestedDeal(deal, ReviewReasons.Of(deal)))])
        {
            RepId = subject.RepId,
            TemplateId = conversations.ReviewTemplate(),
        });
    }

    /// <summary>Begins to talk about a deal of a review, or goes on. One that was closed or handed over meanwhile is passed over with a word.</summary>
    public Guid Talk(Guid itemId)
    {
        var found = reviews.FindItem(itemId) ?? throw new RefusedException(ReviewRefusals.NoItem(itemId));
        DemandOwnRunning(found.Review);
        reviews.Hold(found);
        var item = reviews.FindItem(itemId) ?? throw new RefusedException(ReviewRefusals.NoItem(itemId));
        DemandOwnRunning(item.Review);

        var deal = item.DealId is { } dealId ? deals.Fact(dealId) : null;
        switch (ItemState.Of(item, deal))
        {
            case ItemState.Held:
                return item.ConversationId!.Value;
            case ItemState.Open:
                conversations.Begin(item.ConversationId!.Value, null);
                return item.ConversationId!.Value;
            case ItemState.Waiting:
                var conversation = conversations.StartInReview(deal!.Reference, item.Review.Id, item.Review.TemplateId);
                reviews.Attach(item, conversation);
                return conversation;
            case var state:
                throw new RefusedException(ReviewRefusals.CannotTalk(item.Name, state, deal?.OwnerName ?? ""));
        }
    }

    public void Finish(Guid reviewId)
    {
        var review = reviews.Find(reviewId) ?? throw new RefusedException(ReviewRefusals.NoReview(reviewId));
        DemandOwnRunning(review);
        reviews.Finish(review);
    }

    private void DemandOwnRunning(Review review)
    {
        if (review.ManagerId != userId) throw new RefusedException(ReviewRefusals.NotYours(review.Name, review.ManagerName));
        if (!review.IsRunning) throw new RefusedException(ReviewRefusals.IsFinished(review.Name));
    }

    private static Message NameOf(ReviewSubject subject, IReadOnlyList<ReviewedDeal> chosen, DateTime today) => subject.RepId is null
        ? new("Reviews.NameOfTeam", "Pipeline review · the team · {0}", today)
        : new("Reviews.Name", "Pipeline review · {0} · {1}", chosen[0].OwnerName, today);
}
