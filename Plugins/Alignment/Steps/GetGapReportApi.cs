using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Activities, objectives and results of the reps the caller may see, against pace.</summary>
[CrmPluginRegistration("coach_GetGapReport")]
public sealed class GetGapReportApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Report", new GapReportReader(step).Of(GapQuestion.Of(step)));
    }
}
