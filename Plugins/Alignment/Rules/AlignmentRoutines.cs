using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>What can happen to an alignment, and which arrows of the flow follow.</summary>
internal sealed class AlignmentRoutines
{
    private readonly IPlans plans;
    private readonly Recalculate recalculate;
    private readonly Reconcile reconcile;
    private readonly RowsThrough through;
    private readonly Relink relink;
    private readonly PlanCalendars calendars;
    private readonly Rework rework;
    private readonly LeftOut leftOut;

    public AlignmentRoutines(AlignmentPorts ports)
    {
        plans = ports.Plans;
        leftOut = new LeftOut(ports.Tell);
        recalculate = new Recalculate(ports.Figures);
        reconcile = new Reconcile(ports.Sources, ports.Ledger, ports.Plans, recalculate, leftOut);
        through = new RowsThrough(ports.Sources, reconcile, ports.Later);
        relink = new Relink(ports.Links, ports.Sources, through, leftOut, ports.Now);
        calendars = new PlanCalendars(ports.Plans);
        rework = new Rework(ports.Plans, ports.Links, relink, reconcile, recalculate, calendars);
    }

    /// <summary>The metrics and segments that had to be left out so far.</summary>
    public IReadOnlyCollection<Message> LeftOut => leftOut.Names;

    public void Relink(AimedRecord record, DealBefore? before) => relink.Record(record, before);

    /// <summary>What a record leads on to is another one: a contact has moved to another account, a lead has become a deal.</summary>
    public void Around(RecordReference record) => relink.Around(record);

    /// <summary>One portion of what may count through a record.</summary>
    /// <returns>Where the next portion begins; null at the end.</returns>
    public RowsPlace? Through(RecordReference record, RowsPlace place) => through.Next(record, place);

    public void Reconcile(RecordReference row) => reconcile.Row(row, RowChange.Any);

    /// <param name="row">Something that may count.</param>
    /// <param name="change">What may have become of it.</param>
    public void Reconcile(RecordReference row, RowChange change) => reconcile.Row(row, change);

    public void ClosuresChanged(IReadOnlyCollection<DateTime> days) => calendars.ClosuresChanged(days);

    public void CalendarChanged(Guid calendarId) => calendars.CalendarChanged(calendarId);

    /// <summary>Reps are away on other days than before: their plans follow at once. In one order, so that two changes wait for each other and never for ever.</summary>
    public void AbsencesChanged(IReadOnlyCollection<Absence> absences)
    {
        foreach (var plan in plans.OpenIn(absences).OrderBy(plan => plan.PlanId)) FollowDays(plan.PlanId);
    }

    /// <summary>A plan's working days changed: what was done stays, how far it should be moves.</summary>
    /// <returns>The number of targets looked at.</returns>
    public int PaceChanged(Guid planId)
    {
        return plans.DaysOf(planId) is null ? 0 : FollowDays(planId);
    }

    private int FollowDays(Guid planId)
    {
        plans.Hold(planId);
        calendars.Refresh(planId);
        return recalculate.Plan(planId, Touched.Nothing);
    }

    /// <summary>A target of an agreed plan was made, changed or removed.</summary>
    /// <param name="targetId">The target.</param>
    /// <param name="planBefore">The plan it was part of; null when it is new. What matches when it becomes part of a plan matches from the plan's start.</param>
    public void TargetChanged(Guid targetId, Guid? planBefore)
    {
        var plan = plans.PlanOf(targetId);
        if (planBefore is { } before && before != plan) PaceChanged(before);
        if (plan is { } now) rework.Run(now, targetId, planBefore == now ? LinkWork.FromToday : LinkWork.FromStart, null, Budget.Unlimited);
    }

    /// <summary>A person linked, excluded or unlinked a record, or a merge gave a link to another record.</summary>
    /// <param name="before">The link as it was; null when it is new.</param>
    /// <param name="after">The link as it is; null when it is gone.</param>
    /// <param name="going">Rows whose deletion takes the link along: nothing may be linked to them any more.</param>
    public void LinkChanged(TargetLink? before, TargetLink? after, ICollection<Guid>? going = null)
    {
        // Automatic links are written by Relink, which looks after what follows.
        var isOfSameRecord = before is null || before.Record == after?.Record;
        if (isOfSameRecord && after is { Kind: LinkKind.Automatic } && before is null or { Kind: LinkKind.Automatic }) return;

        foreach (var link in new[] { before, after }.OfType<TargetLink>().Distinct())
        {
            if (link.Record is { } record && going?.Contains(record.Id) != true) relink.One(record);
            if (plans.PlanOf(link.TargetId) is { } plan) rework.Run(plan, link.TargetId, LinkWork.None, null, Budget.Unlimited);
        }
    }

    /// <summary>From the source rows and the links alone: a plan, a target, or one call's part of all plans.</summary>
    public SweepResult Recalculate(SweepRequest request) => new Sweep(plans, rework).Run(request, LinkWork.None);

    /// <summary>The links, and what counts through them: of a plan, a target, or one call's part of all plans.</summary>
    public SweepResult RelinkAgain(SweepRequest request, bool fromStart) =>
        new Sweep(plans, rework).Run(request, fromStart ? LinkWork.FromStart : LinkWork.FromToday);

    /// <summary>The links of a deal and its customers or of an account, and what the row itself counts for; of any other row the latter alone.</summary>
    /// <param name="row">The row.</param>
    /// <param name="aimed">The same as a record that can be aimed at; null when it is none.</param>
    public SweepResult RelinkAgain(RecordReference row, AimedRecord? aimed)
    {
        var result = aimed is { } record ? relink.Record(record, before: null) : new SweepResult(0, 0, null);
        reconcile.Row(row, RowChange.Any);
        return result;
    }
}
