using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>What may count through a record follows its links: in the transaction that moves them where it is little, else after the commit.</summary>
internal sealed class RowsThrough(ISources sources, Reconcile reconcile, ILater later)
{
    /// <summary>The most that whoever saves a record waits for. The platform ends a step after two minutes, and with it the save.</summary>
    public const int MostAtOnce = 500;

    /// <summary>How much of the rest is compared in one transaction.</summary>
    private const int Portion = 200;

    public void Follow(AimedRecord record, DateTime? since) => Follow(sources.RowsAbout(record, since), rows => later.Compare(record, since, rows));

    public void Follow(RecordReference record) => Follow(sources.RowsAbout(record, since: null), rows => later.Compare(record, since: null, rows));

    /// <summary>One portion of what was left for after the commit.</summary>
    /// <param name="record">The record.</param>
    /// <param name="place">Where to go on.</param>
    /// <returns>Where the next portion begins; null at the end.</returns>
    public RowsPlace? Next(RecordReference record, RowsPlace place)
    {
        // By their ids, so that rows that come or go meanwhile move no place.
        var rows = sources.RowsAbout(record, place.Since).Where(row => row.Id.CompareTo(place.After) > 0).OrderBy(row => row.Id).Take(Portion + 1).ToList();
        var portion = rows.Take(Portion).ToList();
        Compare(portion);
        return rows.Count > portion.Count ? place with { After = portion[portion.Count - 1].Id } : null;
    }

    private void Follow(IReadOnlyList<RecordReference> rows, Action<int> leave)
    {
        if (rows.Count > MostAtOnce) leave(rows.Count);
        else Compare(rows);
    }

    private void Compare(IEnumerable<RecordReference> rows)
    {
        foreach (var row in rows) reconcile.Row(row, RowChange.SamePeople);
    }
}
