using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Sweeps up what no event tells: compares links with the segments, for a record, a target, a plan or, page by page, every open plan.</summary>
[CrmPluginRegistration("coach_Relink")]
public sealed class RelinkApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var result = step.OptionalRecord("RegardingTable", "RegardingId") is { } record
            ? step.Alignment.RelinkAgain(record)
            : step.Alignment.RelinkAgain(step.Sweep(), step.Flag("FromStart"));
        step.Answer("Relinked", result.Targets);
        step.Answer("Changed", result.LinkChanges);
        step.Answer("Cursor", result.Next ?? "");
    }
}
