using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Reverse engineering: from a wanted result back to the objectives and activities that bring it about.</summary>
[CrmPluginRegistration("coach_ProposePlan")]
public sealed class ProposePlanApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Proposal", new ProposalReader(step).Of(new ProposalRequest(
            step.Id("PlanId"), step.OptionalId("ResultMetricId"), step.OptionalAmount("ResultValue"), step.OptionalText("Objectives"))));
    }
}
