namespace CoachingExtensions.Alignment;

/// <summary>A target that a row may count for.</summary>
internal sealed record Candidate(TargetTerms Terms, bool IsOwner, bool IsParticipant, LedgerEntry? Entry);

/// <summary>A row as each metric sees it, and the links of the records it is about.</summary>
internal sealed record RowReading(IReadOnlyDictionary<Guid, SourceRow> ByMetric, IReadOnlyList<TargetLink> Links);

/// <summary>A row of a rep's period, with the rep's part in it.</summary>
internal sealed record CreditedRow(SourceRow Row, bool IsOwner, bool IsParticipant);

/// <summary>A segment: a query of deals or accounts.</summary>
internal sealed record Segment(Guid Id, string Name, string Table, string FetchXml);

/// <summary>A target whose segment a record may belong to.</summary>
internal sealed record LinkCandidate(
    Guid TargetId,
    Guid RepId,
    Period Period,
    TimeZoneInfo Zone,
    Segment Segment,
    bool IsTheirs,
    IReadOnlyList<TargetLink> Links);

/// <summary>One decision about a link, with the record and the target it is about.</summary>
internal sealed record LinkDecision(Guid TargetId, Guid RepId, RecordReference Record, LinkChange Change);

/// <summary>An agreed plan with the targets to work out.</summary>
internal sealed record PlanWork(Guid PlanId, Guid RepId, IReadOnlyList<TargetTerms> Targets, IReadOnlyDictionary<Guid, Segment> Segments)
{
    public IReadOnlyList<Guid> TargetIds => [.. Targets.Select(target => target.TargetId)];

    public Period Period => Targets[0].Period;

    public LinkIndex Links { get; init; } = new([]);
}

/// <summary>What the routines ask of the platform. Draft and closed plans never appear: they do not change.</summary>
internal interface IAlignmentStore
{
    /// <summary>The instant of the operation, in UTC.</summary>
    DateTime Now { get; }

    /// <summary>The agreed plans whose period holds one of the days.</summary>
    IReadOnlyList<PlanDays> OpenPlansOn(IReadOnlyCollection<DateTime> days);

    /// <summary>The days of an agreed plan; null when it is not agreed.</summary>
    PlanDays? DaysOf(Guid planId);

    /// <summary>The days of a period on which the organisation is closed.</summary>
    IReadOnlyList<DateTime> ClosedDays(Period period);

    /// <summary>Gives a plan its closures. Its figures follow after the commit.</summary>
    void Write(Guid planId, IReadOnlyList<DateTime> closures);

    IReadOnlyList<Candidate> CandidatesFor(RecordReference row);

    RowReading Read(RecordReference row, IReadOnlyList<Metric> metrics, IReadOnlyList<Guid> targetIds);

    /// <summary>Holds a plan until the transaction ends, so that nobody else sums its ledger meanwhile.</summary>
    void Lock(Guid planId);

    void Write(LedgerChanges changes);

    /// <summary>All targets of the plans: what was touched is summed up again, the rest is as the targets keep it.</summary>
    IReadOnlyList<TargetState> StatesOf(IReadOnlyCollection<Guid> planIds, Touched touched);

    decimal AtRiskTolerance();

    void Write(Guid targetId, Figures figures);

    IReadOnlyList<LinkCandidate> LinkCandidatesFor(RecordReference record);

    /// <summary>Which of the segments return the record.</summary>
    ICollection<Guid> SegmentsOf(RecordReference record, IReadOnlyList<Segment> segments);

    void Write(LinkDecision decision);

    /// <summary>The accounts a deal is with.</summary>
    IReadOnlyList<Guid> CustomersOf(Guid opportunityId);

    /// <summary>The rows that may count through a record: itself, its deals, what is regarding them.</summary>
    /// <param name="record">The deal or account.</param>
    /// <param name="since">Leaves out activities that lie before this day altogether; null for none.</param>
    IReadOnlyList<RecordReference> RowsAbout(RecordReference record, DateTime? since);

    /// <summary>The next agreed plan, in an order that a later call can go on with; null after the last.</summary>
    OpenPlan? NextOpenPlan(Guid? teamId, string? cursor);

    Guid? PlanOf(Guid targetId);

    /// <summary>The plan's targets, or one of them; null when the plan is not agreed.</summary>
    PlanWork? WorkOf(Guid planId, Guid? targetId);

    /// <summary>The rep's deals or accounts (or the rep's teams') that a segment returns.</summary>
    ICollection<Guid> Members(Segment segment, Guid repId);

    IReadOnlyList<TargetLink> LinksOf(IReadOnlyCollection<Guid> targetIds);

    /// <summary>The contributions of some days.</summary>
    IReadOnlyList<LedgerEntry> LedgerOf(IReadOnlyCollection<Guid> targetIds, Period days);

    /// <summary>The contributions of no day of the period.</summary>
    IEnumerable<LedgerEntry> LedgerOutside(IReadOnlyCollection<Guid> targetIds, Period period);

    /// <summary>What is in the ledger for any of the targets and any of the rows, on whatever day.</summary>
    IReadOnlyList<LedgerEntry> EntriesFor(IReadOnlyCollection<Contribution> contributions);

    /// <summary>The rows of the rep a metric returns, on some days and a little around them.</summary>
    IEnumerable<CreditedRow> RowsOf(Metric metric, Guid repId, Period days);
}
