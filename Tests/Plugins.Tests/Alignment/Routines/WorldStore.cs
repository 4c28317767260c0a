using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Tests.Routines;

/// <summary>The routines' ports over a world in memory. It counts what is written.</summary>
internal class WorldStore(World world) : ISources, ILinks, ILedger, IFigures, IPlans, ILater
{
    public int Writes { get; private set; }

    public List<string> Journal { get; } = [];

    /// <summary>The routines as one operation has them, at the world's present.</summary>
    public AlignmentRoutines Routines => new(new AlignmentPorts(this, this, this, this, this, this, world.Now, LeftOut.Add));

    /// <summary>What was told of definitions that were left out.</summary>
    public List<string> LeftOut { get; } = [];

    public void Compare(AimedRecord record, DateTime? since, int rows) => throw new InvalidOperationException("This world is small.");

    public void Compare(RecordReference record, DateTime? since, int rows) => throw new InvalidOperationException("This world is small.");

    public IReadOnlyList<PlanDays> OpenOn(IReadOnlyCollection<DateTime> days) => [];

    public PlanDays? DaysOf(Guid planId) => null;

    public IReadOnlyList<PlanDays> OpenWith(Guid calendarId) => [];

    public IReadOnlyList<PlanDays> OpenIn(IReadOnlyCollection<Absence> absences) => [];

    public DaysOff DaysOff(Period period, IReadOnlyCollection<Guid> reps) => new([], []);

    public void Keep(Guid planId, KeptDays days) => throw new InvalidOperationException("This world is never closed.");

    public Candidates CandidatesFor(RecordReference row, RowChange change) => new(
    [
        .. from target in world.Targets
           where target.Terms.Metric.SourceTable == row.Table
           let entry = world.Ledger.SingleOrDefault(found => found.Contribution.TargetId == target.Terms.TargetId && found.Contribution.Source == row)
           let share = ShareOf(row, target.Terms.RepId, target.Terms.Metric)
           where entry is not null || share is not null
           select new Candidate(target.Terms, share, entry),
    ], null);

    public RowReading Read(RecordReference row, Regarding? regarding, IReadOnlyList<Metric> metrics, IReadOnlyList<Guid> targetIds) => new(
        metrics.Select(metric => (metric, source: SourceOf(row, metric)))
            .Where(pair => pair.source is not null)
            .ToDictionary(pair => pair.metric.Id, pair => pair.source!),
        Of(targetIds));

    public virtual void Hold(Guid planId) => Journal.Add("lock");

    public virtual void Enter(LedgerChanges changes)
    {
        Writes += changes.Create.Count + changes.Update.Count + changes.Delete.Count;
        Journal.Add("ledger");
        world.Ledger.RemoveAll(entry => changes.Delete.Concat(changes.Update).Any(changed => changed.Id == entry.Id));
        world.Ledger.AddRange(changes.Update);
        world.Ledger.AddRange(changes.Create.Select(contribution => new LedgerEntry(Guid.NewGuid(), contribution)));
    }

    public virtual IReadOnlyList<TargetState> StatesOf(IReadOnlyCollection<Guid> planIds, Touched touched)
    {
        Journal.Add("sum");
        return [.. world.Targets.Where(target => planIds.Contains(target.Terms.PlanId)).Select(target => new TargetState(
            target.Terms.TargetId,
            target.Terms.PlanId,
            target.Level,
            target.Parent,
            target.Terms.Metric.Id,
            target.Value,
            target.Terms.Period,
            world.Today,
            world.Ledger.Where(entry => entry.Contribution.TargetId == target.Terms.TargetId).Sum(entry => entry.Contribution.Value),
            world.Figures.GetValueOrDefault(target.Terms.TargetId)))];
    }

    public IReadOnlyList<TargetState> SummedAgain(Guid planId, Touched touched) => StatesOf([planId], touched);

    public Thresholds Thresholds() => new(0.2m, 3);

    public virtual void Show(Guid targetId, Figures figures)
    {
        Writes++;
        Journal.Add("figures");
        world.Figures[targetId] = figures;
    }

    public IReadOnlyList<LinkCandidate> CandidatesFor(AimedRecord record, AimedRow? row) =>
    [
        .. from target in world.Targets
           where target.Segment?.Table == record.Table
           let isTheirs = row?.Owner?.Id == target.Terms.RepId
           let links = world.Links.Where(link => link.TargetId == target.Terms.TargetId && (link.AccountId ?? link.OpportunityId) == record.Id).ToList()
           where isTheirs || links.Count > 0
           select new LinkCandidate(target.Terms.TargetId, target.Terms.RepId, target.Terms.Period, target.Terms.Zone, target.Segment!, isTheirs, links),
    ];

    public ICollection<Guid> SegmentsOf(AimedRecord record, IReadOnlyList<Segment> segments) =>
        [.. segments.Where(segment => world.IsIn(segment, record.Id)).Select(segment => segment.Id)];

    public void Apply(LinkDecision decision)
    {
        Writes++;
        if (decision.Change is LinkChange.Move move)
        {
            var index = world.Links.FindIndex(link => link.Id == move.LinkId);
            world.Links[index] = world.Links[index] with { From = move.From, To = move.To };
            return;
        }

        world.Links.Add(TargetLink.Automatic(Guid.NewGuid(), decision.TargetId, decision.Record) with { From = ((LinkChange.Open)decision.Change).From });
    }

    public AimedRow? RowOf(AimedRecord record) => OwnerOf(Events.RowOf(record)) is not { } owner ? null : new AimedRow(
        new RecordReference("systemuser", owner),
        [.. world.Deals.Where(deal => deal.Id == record.Id).Select(deal => deal.Customer)],
        world.Deals.Find(deal => deal.Id == record.Id)?.WonOn);

    public IReadOnlyList<RecordReference> RowsAbout(AimedRecord record, DateTime? since)
    {
        var deals = world.Deals.Where(deal => deal.Id == record.Id || deal.Customer == record.Id).Select(deal => deal.Id).ToList();
        var calls = world.CallRows.Where(call => call.Regarding is { } about && (about.Id == record.Id || deals.Contains(about.Id)))
            .Where(call => since is null || call.CompletedAt >= since.Value.AddDays(-1));
        return [.. deals.Select(deal => new RecordReference("opportunity", deal)), .. calls.Select(call => new RecordReference("phonecall", call.Id))];
    }

    public IReadOnlyList<RecordReference> RowsAbout(RecordReference record, DateTime? since) => throw new InvalidOperationException("Nobody moves in this world.");

    public OpenPlan? NextOpen(Guid? teamId, string? cursor) => new(world.Targets[0].Terms.PlanId, true, null);

    public Guid? PlanOf(Guid targetId) => world.Targets.Single(target => target.Terms.TargetId == targetId).Terms.PlanId;

    public PlanWork? WorkOf(Guid planId, Guid? targetId)
    {
        var targets = world.Targets.Where(target => target.Terms.PlanId == planId && (targetId ?? target.Terms.TargetId) == target.Terms.TargetId).ToList();
        return new PlanWork(
            planId,
            targets[0].Terms.RepId,
            targets[0].Terms.Period,
            [.. targets.Select(target => target.Terms)],
            targets.Select(target => target.Segment).OfType<Segment>().Distinct().ToDictionary(segment => segment.Id));
    }

    public IReadOnlyDictionary<Guid, DateTime?> Members(Segment segment, Guid repId) =>
        world.Accounts.Where(account => account.Owner == repId).Select(account => account.Id)
            .Concat(world.Deals.Where(deal => deal.Owner == repId).Select(deal => deal.Id))
            .Where(record => world.IsIn(segment, record))
            .ToDictionary(record => record, _ => (DateTime?)null);

    public IReadOnlyList<TargetLink> Of(IReadOnlyCollection<Guid> targetIds) =>
        [.. world.Links.Where(link => targetIds.Contains(link.TargetId))];

    public IReadOnlyList<LedgerEntry> Of(IReadOnlyCollection<Guid> targetIds, Period days) =>
        [.. world.Ledger.Where(entry => targetIds.Contains(entry.Contribution.TargetId) && days.Contains(entry.Contribution.Day))];

    public IEnumerable<LedgerEntry> All(IReadOnlyCollection<Guid> targetIds) => world.Ledger.Where(entry => targetIds.Contains(entry.Contribution.TargetId));

    public IEnumerable<LedgerEntry> Outside(IReadOnlyCollection<Guid> targetIds, Period period) =>
        world.Ledger.Where(entry => targetIds.Contains(entry.Contribution.TargetId) && !period.Contains(entry.Contribution.Day));

    /// <summary>As the platform answers: any of the targets with any of the rows.</summary>
    public IReadOnlyList<LedgerEntry> EntriesFor(IReadOnlyCollection<Contribution> contributions) =>
    [
        .. world.Ledger.Where(entry =>
            contributions.Any(made => made.TargetId == entry.Contribution.TargetId) && contributions.Any(made => made.Source == entry.Contribution.Source)),
    ];

    public IEnumerable<CreditedRow> RowsOf(Metric metric, Guid repId, Period days) =>
        from row in world.CallRows.Select(call => new RecordReference("phonecall", call.Id))
            .Concat(world.Deals.Select(deal => new RecordReference("opportunity", deal.Id)))
        where row.Table == metric.SourceTable
        let source = SourceOf(row, metric)
        where source is not null
        select new CreditedRow(source, ShareOf(row, repId, metric));

    public IReadOnlyList<LedgerEntry> Alike(IReadOnlyCollection<OneThing> things) =>
        [.. world.Ledger.Where(entry => OneThing.Of(entry.Contribution) is { } thing && things.Contains(thing))];

    private decimal? ShareOf(RecordReference row, Guid repId, Metric metric) =>
        Credits.None.ShareOf(repId, new Part(OwnerOf(row) == repId, world.CallRows.Any(call => call.Id == row.Id && call.Participant == repId)), metric.Credit);

    private Guid? OwnerOf(RecordReference row) => row.Table switch
    {
        "phonecall" => world.CallRows.Find(call => call.Id == row.Id)?.Owner,
        "opportunity" => world.Deals.Find(deal => deal.Id == row.Id)?.Owner,
        _ => world.Accounts.Find(account => account.Id == row.Id)?.Owner,
    };

    private SourceRow? SourceOf(RecordReference row, Metric metric)
    {
        if (metric.SourceTable != row.Table) return null;

        if (world.CallRows.Find(call => call.Id == row.Id) is { CompletedAt: not null } found)
        {
            var deal = world.Deals.Find(candidate => candidate.Id == found.Regarding?.Id);
            return new SourceRow(row, metric.DateColumn == World.DueCalls.DateColumn ? found.DueAt : found.CompletedAt, false, 1, new AboutRecords(null, deal is null ? [] : [deal.Id], deal is not null ? [deal.Customer] : found.Regarding is { } about ? [about.Id] : [])) { Alike = found.Alike };
        }

        return world.Deals.Find(deal => deal.Id == row.Id) is { WonOn: not null } won
            ? new SourceRow(row, won.WonOn, true, won.Value, new AboutRecords(null, [won.Id], [won.Customer]))
            : null;
    }
}
