using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Takes the rep's answer to a plan: only its rep can agree to it, or say what to change.</summary>
[CrmPluginRegistration("coach_AnswerPlan")]
public sealed class AnswerPlanApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        new PlanAnswer(step).Give(step.Id("PlanId"), new RepAnswer(step.Flag("Agrees"), step.OptionalText("Comment")));
    }
}
