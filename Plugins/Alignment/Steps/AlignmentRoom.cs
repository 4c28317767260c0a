using System.Xml.Linq;
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

    public static SweepLog SweepLog(this Step step) => new(step);

    public static IServedTargets ServedTargets(this Step step) => new RecordTargets(step);

    public static IRunningPlans RunningPlans(this Step step) => new RunningPlans(step);

    /// <summary>Brings contributions of an earlier version into the form of this one; how many there were, up to a number.</summary>
    public static int CarryOverLedger(this Step step, int most) => new CarriedLedger(step.System).Carry(most);

    /// <summary>The business units, whoever asks: their names are no secret to those who belong to them.</summary>
    public static UnitTree Units(this Step step) => BusinessUnits.Read(step.System);

    public static IAbsences Absences(this Step step) => new ComingAbsences(step.Caller);

    /// <summary>The condition on deals that says which are meant.</summary>
    public static XElement Condition(this WhichDeals which) => MeantDeals.Of(which);

    public static AfterCommit AfterCommit(this Step step) => new(step.System, Patience);

    /// <summary>A sweep goes on past what it has to leave out; who asks for one target is told that it was that one.</summary>
    public static void DemandAsked(this SweepRequest sweep, AlignmentRoutines alignment)
    {
        if (sweep.TargetId is null || alignment.LeftOut.Count == 0) return;

        throw new RefusedException(DefinitionWords.CannotWorkOut(alignment.LeftOut));
    }

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
        var settings = new Settings(step.System);
        return new AlignmentPorts(
            new SourceStore(step.System, settings),
            new LinkStore(step.System),
            new LedgerStore(step.System),
            new FigureStore(step.System, settings, step.Now),
            new PlanStore(step.System, step.Now) { Rights = step.WorkRights() },
            new LaterWork(step),
            step.Now,
            step.Trace);
    }
}
