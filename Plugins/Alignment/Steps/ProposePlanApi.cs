using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Reverse engineering: from a wanted result back to the objectives and activities that bring it about.</summary>
[CrmPluginRegistration("coach_ProposePlan")]
public sealed class ProposePlanApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Proposal", new ProposalReader(step).Of(
            step.Id("RepId"),
            new Period(step.Date("Start").Date, step.Date("End").Date),
            step.Amount("ResultValue"),
            [
                new Aim(AorLevel.Result, step.Id("ResultMetricId"), null),
                new Aim(AorLevel.Objective, step.Id("ObjectiveMetricId"), step.OptionalId("ObjectiveSegmentId")),
                new Aim(AorLevel.Activity, step.Id("ActivityMetricId"), step.OptionalId("ActivitySegmentId")),
            ]));
    }
}
