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
        var alignment = step.Alignment();
        var result = step.OptionalRecord("RegardingTable", "RegardingId") is { } record ? alignment.RelinkAgain(record, SegmentTables.AimedAt(record)) : Plans(step, alignment);
        step.Answer("Relinked", result.Targets);
        step.Answer("Changed", result.LinkChanges);
        step.Answer("Cursor", result.Next ?? "");
    }

    private static SweepResult Plans(Step step, AlignmentRoutines alignment)
    {
        var sweep = step.SweepRequest();
        if (sweep.IsOfEverything)
        {
            // An upgrade of the solution may have set back which columns are watched, and a column may be gone that was asked for.
            new UsedColumns(step.System).Watch();
            new AskedAgain(step.System).All(step.Now);
        }

        var result = alignment.RelinkAgain(sweep, step.Flag("FromStart"));
        sweep.DemandAsked(alignment);
        return result;
    }
}
