using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>Which deals a manager had better talk about, in order and with the reasons.</summary>
[CrmPluginRegistration("coach_SuggestReview")]
public sealed class SuggestReviewApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Deals", step.SuggestedDeals());
        step.Answer("Running", step.RunningReviews());
    }
}
