namespace CoachingExtensions.Alignment;

/// <summary>A branch of the wanted plan: what is to be counted, and where.</summary>
/// <param name="Level">Its place in the chain.</param>
/// <param name="MetricId">What is counted.</param>
/// <param name="SegmentId">Where it is aimed; null for anywhere.</param>
/// <param name="Share">How much of the one above it is to bring about, 1 for all; null to have it worked out.</param>
/// <param name="Conversion">What one unit of it yields of the one above, where a person says so.</param>
/// <param name="Below">What leads to it.</param>
internal sealed record Branch(AorLevel Level, Guid MetricId, Guid? SegmentId, decimal? Share, decimal? Conversion, IReadOnlyList<Branch> Below)
{
    /// <summary>It and everything below it.</summary>
    public IEnumerable<Branch> Tree() => [this, .. Below.SelectMany(branch => branch.Tree())];
}

/// <summary>
/// A metric of the library, as far as a proposal needs to know it: what it can be aimed at (the tables whose segments it can
/// have), and which metric its default conversion is about (null when that holds for any).
/// </summary>
internal sealed record LibraryMetric(
    Guid Id, string Name, AorLevel Level, string Unit, bool Counts, IReadOnlyCollection<SegmentTable> Aims, decimal? DefaultConversion, Guid? LeadsTo);

/// <summary>A segment of the library.</summary>
internal sealed record LibrarySegment(Guid Id, string Name, SegmentTable Table);

/// <summary>A metric as a plan uses it: aimed at a segment, or anywhere.</summary>
internal sealed record AimedMetric(LibraryMetric Metric, LibrarySegment? Segment)
{
    public Guid MetricId => Metric.Id;

    public Guid? SegmentId => Segment?.Id;

    public AorLevel Level => Metric.Level;

    public bool Counts => Metric.Counts;

    /// <summary>A default is of a pair: 0.33 deals won of one opened say nothing of the revenue one brings.</summary>
    public decimal? DefaultConversionTo(AimedMetric upper) =>
        Metric.LeadsTo is null || Metric.LeadsTo == upper.MetricId ? Metric.DefaultConversion : null;

    /// <summary>What people call it.</summary>
    public Message Said => Segment is null ? Message.Quoted(Metric.Name) : new Message("Proposal.Aimed", "\"{0}\" ({1})", Metric.Name, Segment.Name);
}

/// <summary>A proposed target: how much of it is needed, and what says so. Without a known ratio that is left to a person.</summary>
internal sealed record ProposedBranch(
    AimedMetric Metric, decimal? Value, Share Share, Ratio? Ratio, IReadOnlyList<Ratio> Considered, IReadOnlyList<ProposedBranch> Below)
{
    public IEnumerable<ProposedBranch> Tree() => [this, .. Below.SelectMany(branch => branch.Tree())];
}

/// <summary>What is known of earlier work, as the rules ask for it.</summary>
/// <param name="Ratios">What is known of a metric (upper) and one below it (lower).</param>
/// <param name="Shares">What is known of how metrics that count the same, aimed at different segments, divide the one above.</param>
internal sealed record ProposalHistory(
    Func<AimedMetric, AimedMetric, IEnumerable<Evidence>> Ratios,
    Func<AimedMetric, IReadOnlyList<AimedMetric>, IEnumerable<Division>> Shares);
