using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Works out a target, a plan, a team or, page by page, every open plan, from the source rows and the links alone.</summary>
[CrmPluginRegistration("coach_Recalculate")]
public sealed class RecalculateApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var request = step.SweepRequest();
        var result = step.Flag("FiguresOnly") ? new SweepResult(step.Alignment().PaceChanged(step.Id("PlanId")), 0, null) : Again(step, request);
        step.Answer("Recalculated", result.Targets);
        step.Answer("Plans", result.Plans);
        step.Answer("Cursor", result.Next ?? "");
    }

    private static SweepResult Again(Step step, SweepRequest sweep)
    {
        var alignment = step.Alignment();
        var result = alignment.Recalculate(sweep);
        step.SweepLog().Note(SweepKind.Recalculate, sweep, result);
        sweep.DemandAsked(alignment);
        return result;
    }
}
