using CoachingExtensions.Platform;

namespace CoachingExtensions.Practice;

/// <summary>How a coach's scores stand to those of others who watched the same.</summary>
[CrmPluginRegistration("coach_GetSecondScores")]
public sealed class GetSecondScoresApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => step.Answer("Scores", step.SecondScores(step.OptionalId("CoachId")));
}
