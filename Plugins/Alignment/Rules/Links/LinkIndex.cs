namespace CoachingExtensions.Alignment;

/// <summary>Links by target and record, so that each row looks at its own and not at all.</summary>
internal sealed class LinkIndex(IEnumerable<TargetLink> links)
{
    private readonly ILookup<Key, TargetLink> byRecord =
        links.ToLookup(link => new Key(link.TargetId, link.Record?.Id ?? Guid.Empty));

    /// <summary>The links of a target to the records a row is about.</summary>
    public IEnumerable<TargetLink> Of(Guid targetId, SourceRow row) => row.About.All.SelectMany(record => byRecord[new Key(targetId, record)]);

    private readonly record struct Key(Guid TargetId, Guid RecordId);
}
