using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>A target that a row may count for.</summary>
internal sealed record Candidate(TargetTerms Terms, bool IsOwner, bool IsParticipant, LedgerEntry? Entry);

/// <summary>A row as each metric sees it, and the links of the records it is about.</summary>
internal sealed record RowReading(IReadOnlyDictionary<Guid, SourceRow> ByMetric, IReadOnlyList<TargetLink> Links);

/// <summary>A row of a rep's period, with the rep's part in it.</summary>
internal sealed record CreditedRow(SourceRow Row, bool IsOwner, bool IsParticipant);

/// <summary>The rows that count.</summary>
internal interface ISources
{
    IReadOnlyList<Candidate> CandidatesFor(RecordReference row);

    RowReading Read(RecordReference row, IReadOnlyList<Metric> metrics, IReadOnlyList<Guid> targetIds);

    /// <summary>The rows of the rep a metric returns, on some days and a little around them.</summary>
    IEnumerable<CreditedRow> RowsOf(Metric metric, Guid repId, Period days);

    /// <summary>A deal or an account as it stands; null when it is gone.</summary>
    AimedRow? RowOf(AimedRecord record);

    /// <summary>The rows that may count through a record: itself, its deals, what is regarding them.</summary>
    /// <param name="record">The deal or account.</param>
    /// <param name="since">Leaves out activities that lie before this day altogether; null for none.</param>
    IReadOnlyList<RecordReference> RowsAbout(AimedRecord record, DateTime? since);
}
