using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Who is credited with a deal: its owner, who had it before, or the people who share it.</summary>
[CrmPluginRegistration("coach_GetCredit")]
public sealed class GetCreditApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => step.Answer("Credit", Json.Of(new CreditReader(step).Of(step.Id("OpportunityId"))));
}
