using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement;

/// <summary>Draws the order in which teams begin to be coached, and keeps it.</summary>
[CrmPluginRegistration("coach_DrawStart")]
public sealed class DrawStartApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var rule = new DrawnStartRule(step.OptionalText("Name"), step.Date("First").Date, step.Number("WeeksBetween"));
        step.Answer("DrawnStartId", step.DrawStart(rule, step.OptionalText("ManagerIds") ?? ""));
    }
}
