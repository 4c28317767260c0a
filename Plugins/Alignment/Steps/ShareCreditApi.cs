using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Shares the credit of a deal among people, in percent; without anybody, it is its owner's again.</summary>
[CrmPluginRegistration("coach_ShareCredit")]
public sealed class ShareCreditApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => new SharedCredit(step).Share(step.Id("OpportunityId"), step.Text("Shares"));
}
