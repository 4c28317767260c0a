using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Works out a target, a plan, a team or, page by page, every open plan or what may count through a record, from the source rows and the links alone.</summary>
[CrmPluginRegistration("coach_Recalculate")]
public sealed class RecalculateApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var result = step.OptionalRecord("RegardingTable", "RegardingId") is { } record ? Through(step, record) : Plans(step, step.SweepRequest());
        step.Answer("Recalculated", result.Targets);
        step.Answer("Plans", result.Plans);
        step.Answer("Cursor", result.Next ?? "");
    }

    private static SweepResult Through(Step step, RecordReference record)
    {
        step.WorkRights().DemandRecord(record);
        var place = RowsPlace.Parse(step.OptionalText("Cursor")) ?? throw PlanStore.UnknownCursor();
        return new SweepResult(0, 0, step.Alignment().Through(record, place)?.ToString());
    }

    private static SweepResult Plans(Step step, SweepRequest request) =>
        step.Flag("FiguresOnly") ? new SweepResult(step.Alignment().PaceChanged(step.Id("PlanId")), 0, null) : Again(step, request);

    private static SweepResult Again(Step step, SweepRequest sweep)
    {
        var alignment = step.Alignment();
        var result = alignment.Recalculate(sweep);
        step.SweepLog().Note(SweepKind.Recalculate, sweep, result);
        sweep.DemandAsked(alignment);
        return result;
    }
}
