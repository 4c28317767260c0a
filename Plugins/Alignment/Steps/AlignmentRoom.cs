using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>The room's door: what its parts are, put together for one run of a plug-in.</summary>
internal static class AlignmentRoom
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(80);

    public static AlignmentRoutines Alignment(this Step step) => new(step.Ports());

    /// <summary>What the caller of an operation may have worked out.</summary>
    public static WorkRights WorkRights(this Step step) => new(step);

    public static FromStart FromStart(this Step step) => new(step, step.Ports());

    public static IServedTargets ServedTargets(this Step step) => new RecordTargets(step);

    public static AfterCommit AfterCommit(this Step step) => new(step.System, Patience);

    /// <summary>Which plans to go through, and where to go on. What is named must be the caller's to change; a sweep leaves out what is not.</summary>
    public static SweepRequest SweepRequest(this Step step)
    {
        var request = new SweepRequest(
            step.OptionalId("PlanId"),
            step.OptionalId("TargetId"),
            step.OptionalId("TeamId"),
            SweepCursor.Parse(step.OptionalText("Cursor")) ?? throw PlanStore.UnknownCursor(),
            CoachingExtensions.Alignment.SweepRequest.SizeOf(step.OptionalNumber("PageSize")));
        if (request.PlanId is { } plan) step.WorkRights().DemandPlan(plan);
        if (request.TargetId is { } target) step.WorkRights().DemandTarget(target);
        return request;
    }

    private static AlignmentPorts Ports(this Step step)
    {
        var tolerance = new AtRisk(step.System);
        return new AlignmentPorts(
            new SourceStore(step.System, tolerance),
            new LinkStore(step.System),
            new LedgerStore(step.System),
            new FigureStore(step.System, tolerance, step.Now),
            new PlanStore(step.System, step.Now) { Rights = step.WorkRights() },
            step.Now);
    }
}
