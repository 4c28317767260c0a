using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>Starts a review of the deals that were chosen.</summary>
[CrmPluginRegistration("coach_StartPipelineReview")]
public sealed class StartPipelineReviewApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("ReviewId", step.StartReview());
    }
}
