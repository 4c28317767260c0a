namespace CoachingExtensions.Alignment;

/// <summary>What can happen to an alignment, and which arrows of the flow follow.</summary>
internal sealed class AlignmentRoutines
{
    private readonly IAlignmentStore store;
    private readonly Recalculate recalculate;
    private readonly Reconcile reconcile;
    private readonly Relink relink;
    private readonly Closures closures;

    public AlignmentRoutines(IAlignmentStore store)
    {
        this.store = store;
        recalculate = new Recalculate(store);
        reconcile = new Reconcile(store, recalculate);
        relink = new Relink(store, reconcile);
        closures = new Closures(store);
    }

    public void Relink(RecordReference record, IReadOnlyList<Guid>? customersBefore) => relink.Record(record, customersBefore);

    public void Reconcile(RecordReference row) => reconcile.Row(row);

    public void PlanAgreed(Guid planId, bool isNew) => WorkOut(planId, null, isNew, withLinks: true);

    public void ClosuresChanged(IReadOnlyCollection<DateTime> days) => closures.Changed(days);

    /// <summary>A plan's working days changed: what was done stays, how far it should be moves.</summary>
    public void PaceChanged(Guid planId)
    {
        if (store.DaysOf(planId) is null) return;

        store.Lock(planId);
        closures.Refresh(planId);
        recalculate.Plans([planId]);
    }

    /// <summary>A target of an agreed plan was made, changed or removed.</summary>
    public void TargetChanged(Guid targetId, Guid? planBefore, bool isNew)
    {
        var plan = store.PlanOf(targetId);
        if (planBefore is { } before && before != plan) recalculate.Plans([before]);
        if (plan is { } now) WorkOut(now, targetId, isNew, withLinks: true);
    }

    /// <summary>A person linked, excluded or unlinked a record, or a merge gave a link to another record.</summary>
    public void LinkChanged(TargetLink? before, TargetLink? after)
    {
        // Automatic links are written by Relink, which looks after what follows.
        var isOfSameRecord = before is null || (before.OpportunityId == after?.OpportunityId && before.AccountId == after?.AccountId);
        if (isOfSameRecord && after is { Kind: LinkKind.Automatic } && before is null or { Kind: LinkKind.Automatic }) return;

        foreach (var link in new[] { before, after }.OfType<TargetLink>().Distinct())
        {
            if (link.OpportunityId is { } deal) relink.One(new RecordReference("opportunity", deal));
            if (link.AccountId is { } account) relink.One(new RecordReference("account", account));
            if (store.PlanOf(link.TargetId) is { } plan) WorkOut(plan, link.TargetId, isNew: false, withLinks: false);
        }
    }

    /// <summary>From the source rows and the links alone: a plan, a target, or a page of plans.</summary>
    public SweepResult Recalculate(Guid? planId, Guid? targetId, SweepRequest? otherwise = null) => Again(planId, targetId, otherwise, withLinks: false);

    /// <summary>The links, and what counts through them: of a plan, a target, or a page of plans.</summary>
    public SweepResult RelinkAgain(Guid? planId, Guid? targetId, SweepRequest? otherwise = null) => Again(planId, targetId, otherwise, withLinks: true);

    /// <summary>The links of one record, and of a deal's customers.</summary>
    public SweepResult RelinkAgain(RecordReference record) => relink.Record(record, customersBefore: null);

    private SweepResult Again(Guid? planId, Guid? targetId, SweepRequest? otherwise, bool withLinks)
    {
        if (planId is { } one) return WorkOut(one, targetId, isNew: false, withLinks);
        if (targetId is { } target) return store.PlanOf(target) is { } plan ? WorkOut(plan, target, isNew: false, withLinks) : SweepResult.Nothing;

        var request = otherwise ?? SweepRequest.Of(null, null, null);
        var page = store.OpenPlans(request.TeamId, request.Cursor, request.Size);
        var results = page.PlanIds.Select(open => WorkOut(open, null, isNew: false, withLinks)).ToList();
        return new SweepResult(results.Sum(result => result.Targets), results.Sum(result => result.LinkChanges), page.Next);
    }

    private SweepResult WorkOut(Guid planId, Guid? targetId, bool isNew, bool withLinks)
    {
        if (store.WorkOf(planId, targetId) is not { } work) return SweepResult.Nothing;

        store.Lock(planId);
        closures.Refresh(planId);
        var changes = withLinks ? relink.Targets(work, isNew) : 0;
        reconcile.Targets(work);
        recalculate.Plans([planId]);
        return new SweepResult(work.Targets.Count, changes, null);
    }
}
