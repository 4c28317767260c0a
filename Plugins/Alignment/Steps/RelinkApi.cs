using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Sweeps up what no event tells: compares links with the segments, for a record, a target, a plan or, page by page, every open plan.</summary>
[CrmPluginRegistration("coach_Relink")]
public sealed class RelinkApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var result = step.OptionalRecord("RegardingTable", "RegardingId") is { } record ? step.Alignment().RelinkAgain(record, SegmentTables.AimedAt(record)) : Plans(step);
        step.Answer("Relinked", result.Targets);
        step.Answer("Changed", result.LinkChanges);
        step.Answer("Cursor", result.Next ?? "");
    }

    private static SweepResult Plans(Step step)
    {
        var sweep = step.SweepRequest();
        // An upgrade of the solution may have set back which columns are watched.
        if (sweep.IsOfEverything) new UsedColumns(step.System).Watch();
        return step.Alignment().RelinkAgain(sweep, step.Flag("FromStart"));
    }
}
