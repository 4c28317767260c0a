using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>A target that a row may count for.</summary>
/// <param name="Terms">The target.</param>
/// <param name="Share">The part of the row that its rep is credited with, in percent; null for none.</param>
/// <param name="Entry">What is in the ledger for it.</param>
internal sealed record Candidate(TargetTerms Terms, decimal? Share, LedgerEntry? Entry);

/// <summary>The targets a row may count for.</summary>
/// <param name="All">The targets, each once.</param>
/// <param name="Regarding">What an activity is regarding, where that came with the question; null where it is not known.</param>
internal sealed record Candidates(IReadOnlyList<Candidate> All, Regarding? Regarding)
{
    public static readonly Candidates None = new([], null);
}

/// <summary>What an activity is regarding.</summary>
/// <param name="Record">The record; null for nothing.</param>
internal sealed record Regarding(RecordReference? Record);

/// <summary>A row as each metric sees it, and the links of the records it is about.</summary>
internal sealed record RowReading(IReadOnlyDictionary<Guid, SourceRow> ByMetric, IReadOnlyList<TargetLink> Links);

/// <summary>A row of a rep's period, with the part of it that the rep is credited with, in percent; null for none.</summary>
internal sealed record CreditedRow(SourceRow Row, decimal? Share);

/// <summary>The rows that count.</summary>
internal interface ISources
{
    /// <summary>The targets a row may count for, and those it counts for now.</summary>
    Candidates CandidatesFor(RecordReference row, RowChange change);

    RowReading Read(RecordReference row, Regarding? regarding, IReadOnlyList<Metric> metrics, IReadOnlyList<Guid> targetIds);

    /// <summary>The rows that a rep may be credited with and a metric returns, on some days and a little around them.</summary>
    IEnumerable<CreditedRow> RowsOf(Metric metric, Guid repId, Period days);

    /// <summary>A deal, an account or a lead as it stands; null when it is gone.</summary>
    AimedRow? RowOf(AimedRecord record);

    /// <summary>The rows that may count through a record: itself, its deals, what is regarding them.</summary>
    /// <param name="record">The deal, account or lead.</param>
    /// <param name="since">Leaves out activities that lie before this day altogether; null for none.</param>
    IReadOnlyList<RecordReference> RowsAbout(AimedRecord record, DateTime? since);

    /// <summary>The same of any record that leads on to others: a contact to its account too.</summary>
    IReadOnlyList<RecordReference> RowsAbout(RecordReference record, DateTime? since);
}
