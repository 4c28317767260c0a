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
        if (step.OptionalRecord("RegardingTable", "RegardingId") is { } record) Answer(step, Record(step, record));
        else if (step.Flag("FromStart") && !step.IsOwnWork) FromStart(step);
        else Answer(step, Plans(step, step.Alignment()));
    }

    private static SweepResult Record(Step step, RecordReference record)
    {
        step.WorkRights().DemandRecord(record);
        return step.Alignment().RelinkAgain(record, SegmentTables.AimedAt(record));
    }

    private static SweepResult Plans(Step step, AlignmentRoutines alignment)
    {
        var sweep = step.SweepRequest();
        if (sweep.IsOfEverything)
        {
            // An upgrade of the solution may have set back which columns are watched, and a column may be gone that was asked for.
            new UsedColumns(step.System).Watch();
            new AskedAgain(step.System).All(step.Now);
            new Leavers(step.System, step.Now).NoteAll();
            new ClosedPlanDays(step.System).Tell();
        }

        var result = alignment.RelinkAgain(sweep, step.Flag("FromStart"));
        step.SweepLog().Note(SweepKind.Relink, sweep, result);
        sweep.DemandAsked(alignment);
        return result;
    }

    private static void FromStart(Step step)
    {
        var answer = step.FromStart().Run(step.SweepRequest(), step.OptionalText("Confirm"));
        Answer(step, answer.Result);
        step.Answer("Figures", answer.Figures);
        step.Answer("Message", answer.Message);
        step.Answer("Confirm", answer.Confirm);
    }

    private static void Answer(Step step, SweepResult result)
    {
        step.Answer("Relinked", result.Targets);
        step.Answer("Changed", result.LinkChanges);
        step.Answer("Plans", result.Plans);
        step.Answer("Cursor", result.Next ?? "");
    }
}
