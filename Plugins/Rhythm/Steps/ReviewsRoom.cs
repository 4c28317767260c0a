using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Rhythm.Dataverse;

namespace CoachingExtensions.Rhythm;

/// <summary>The room's door to pipeline reviews: their parts, put together for one run of a plug-in.</summary>
internal static class ReviewsRoom
{
    public static ReviewRoutines Reviews(this Step step) => new(new ReviewStore(step), new ReviewedDeals(step), step.Conversations(), step.UserId);

    /// <summary>What the caller had better review: the deals that are named, those of the rep or the unit, or else of everybody whom the caller coaches.</summary>
    public static string SuggestedDeals(this Step step)
    {
        var subject = step.ReviewSubject();
        var which = step.OptionalText("OpportunityIds") is { } named ? WhichDeals.Named(ChosenDeals.Read(named))
            : subject.RepId is { } rep ? WhichDeals.OfPeople([rep])
            : subject.TeamId is { } unit ? WhichDeals.OfUnit(unit)
            : WhichDeals.OfPeople(step.CoachedPeople());
        return which.OwnerIds is { Count: 0 } ? "[]" : Json.Of(step.Reviews().Suggest(which).Select(ReviewReader.Info).ToList());
    }

    public static string RunningReviews(this Step step) =>
        Json.Of(new ReviewStore(step).Running().Select(review => new RunningReviewInfo { Id = review.Id.ToString(), Name = review.Name }).ToList());

    public static Guid StartReview(this Step step) => step.Reviews().Start(step.ReviewSubject(), step.Text("OpportunityIds"), TimeZones.Today(step));

    public static string Review(this Step step, Guid id) => Json.Of(new ReviewReader(step).Of(id));

    private static ReviewSubject ReviewSubject(this Step step) => Rhythm.ReviewSubject.Of(step.OptionalId("RepId"), step.OptionalId("TeamId"));
}
