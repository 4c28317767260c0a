using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>A review with its deals as they are now.</summary>
[CrmPluginRegistration("coach_GetPipelineReview")]
public sealed class GetPipelineReviewApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Review", step.Review(step.Id("ReviewId")));
    }
}
