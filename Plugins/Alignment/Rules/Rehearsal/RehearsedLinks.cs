namespace CoachingExtensions.Alignment;

/// <summary>Links as they would be: what is decided is remembered and not written.</summary>
internal sealed class RehearsedLinks(ILinks real) : ILinks
{
    private readonly Dictionary<Guid, TargetLink> decided = [];

    public int Changes { get; private set; }

    public IReadOnlyList<LinkCandidate> CandidatesFor(AimedRecord record, AimedRow? row) => real.CandidatesFor(record, row);

    public ICollection<Guid> SegmentsOf(AimedRecord record, IReadOnlyList<Segment> segments) => real.SegmentsOf(record, segments);

    public IReadOnlyDictionary<Guid, DateTime?> Members(Segment segment, Guid repId) => real.Members(segment, repId);

    public IReadOnlyList<TargetLink> Of(IReadOnlyCollection<Guid> targetIds)
    {
        var there = real.Of(targetIds);
        var known = new HashSet<Guid>(there.Select(link => link.Id));
        return [.. there.Select(link => decided.TryGetValue(link.Id, out var other) ? link with { From = other.From, To = other.To } : link),
            .. decided.Values.Where(link => !known.Contains(link.Id) && targetIds.Contains(link.TargetId))];
    }

    public void Apply(LinkDecision decision)
    {
        Changes++;
        var link = decision.Change switch
        {
            LinkChange.Move move => Link(move.LinkId, decision) with { From = move.From, To = move.To },
            LinkChange.Open open => Link(Guid.NewGuid(), decision) with { From = open.From },
            _ => throw new ArgumentOutOfRangeException(nameof(decision)),
        };
        decided[link.Id] = link;
    }

    private static TargetLink Link(Guid id, LinkDecision decision) => TargetLink.Automatic(id, decision.TargetId, decision.Record);
}
