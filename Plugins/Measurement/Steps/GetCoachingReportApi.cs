using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement;

/// <summary>What managers coached in a period, whether their reps confirm it, and whether they keep to it.</summary>
[CrmPluginRegistration("coach_GetCoachingReport")]
public sealed class GetCoachingReportApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Report", step.CoachingReport(new ReportQuestion(new Period(step.Date("From").Date, step.Date("To").Date), step.OptionalDate("AsOf")?.Date)
        {
            TeamId = step.OptionalId("TeamId"),
            RegionId = step.OptionalId("RegionId"),
            ManagerId = step.OptionalId("ManagerId"),
        }));
    }
}
