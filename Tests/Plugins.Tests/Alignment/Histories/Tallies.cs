namespace CoachingExtensions.Tests.Histories;

/// <summary>How often each kind of event happened, and how often it made the product write a link or a contribution.</summary>
internal sealed class Tallies
{
    private readonly Dictionary<What, (int Happened, int Moved)> kinds = [];

    public int Happened => kinds.Values.Sum(kind => kind.Happened);

    public int Moved => kinds.Values.Sum(kind => kind.Moved);

    public void Add(What what, bool moved)
    {
        var known = kinds.GetValueOrDefault(what);
        kinds[what] = (known.Happened + 1, known.Moved + (moved ? 1 : 0));
    }

    public void Add(Tallies others)
    {
        foreach (var (what, more) in others.kinds)
        {
            var known = kinds.GetValueOrDefault(what);
            kinds[what] = (known.Happened + more.Happened, known.Moved + more.Moved);
        }
    }

    public override string ToString() =>
        $"{Happened} events, {Moved} of them moved a link or a contribution: "
        + string.Join(", ", Enum.GetValues<What>().Select(what => $"{what} {kinds.GetValueOrDefault(what).Moved} of {kinds.GetValueOrDefault(what).Happened}"));
}
