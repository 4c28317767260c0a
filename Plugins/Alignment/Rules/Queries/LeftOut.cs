namespace CoachingExtensions.Alignment;

/// <summary>
/// What was left out because it was never answered as it reads now: somebody wrote it past the check, or what it asks for is
/// gone. The platform ends the transaction in which a query fails, so such a one is not asked at all while others' work waits
/// for it; its figures stay as they are, and its name is told.
/// </summary>
/// <param name="tell">Where the names go.</param>
internal sealed class LeftOut(Action<string> tell)
{
    private readonly Dictionary<Guid, Message> names = [];

    /// <summary>The metrics and segments that were left out, for a person.</summary>
    public IReadOnlyCollection<Message> Names => names.Values;

    public bool Knows(Metric metric) => metric.IsProven || Told(metric.Id, DefinitionWords.Metric(metric.Name));

    public bool Knows(Segment segment) => segment.IsProven || Told(segment.Id, DefinitionWords.Segment(segment.Name));

    private bool Told(Guid id, Message name)
    {
        if (names.ContainsKey(id)) return false;

        names.Add(id, name);
        tell($"The {name} is left out: it could not be asked as it reads now. Open it and save it, and what is wrong with it is said.");
        return false;
    }
}
