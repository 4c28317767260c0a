using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>What a week asks of a rep, of a manager, or of somebody who is both.</summary>
[CrmPluginRegistration("coach_GetWeek")]
public sealed class GetWeekApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        step.Answer("Week", step.Week(new WeekQuestion(step.OptionalId("UserId") ?? step.UserId, WeekQuestion.Day(step.OptionalText("On")))));
    }
}
