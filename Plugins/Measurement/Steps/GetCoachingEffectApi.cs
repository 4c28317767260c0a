using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement;

/// <summary>Whether results move after people begin to be coached and to practise, compared with those who had not yet begun.</summary>
[CrmPluginRegistration("coach_GetCoachingEffect")]
public sealed class GetCoachingEffectApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Effect", step.CoachingEffect(new EffectQuestion(new Period(step.Date("From").Date, step.Date("To").Date))
        {
            TeamId = step.OptionalId("TeamId"),
            RegionId = step.OptionalId("RegionId"),
            DrawnStartId = step.OptionalId("DrawnStartId"),
        }));
    }
}
