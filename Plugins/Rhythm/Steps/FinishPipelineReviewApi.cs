using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>Ends a review, and says which of its deals were talked about.</summary>
[CrmPluginRegistration("coach_FinishPipelineReview")]
public sealed class FinishPipelineReviewApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var review = step.Id("ReviewId");
        step.Reviews().Finish(review);
        step.Answer("Review", step.Review(review));
    }
}
