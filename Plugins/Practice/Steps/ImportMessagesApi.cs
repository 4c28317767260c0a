using CoachingExtensions.Platform;

namespace CoachingExtensions.Practice;

/// <summary>Makes sales messages of a file of values, or says what is wrong with it line by line.</summary>
[CrmPluginRegistration("coach_ImportMessages")]
public sealed class ImportMessagesApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var written = step.ImportMessages(step.Text("Csv"), out var errors);
        step.Answer("Created", written.Created);
        step.Answer("Updated", written.Updated);
        step.Answer("Errors", errors);
    }
}
