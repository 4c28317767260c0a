namespace CoachingExtensions.Verify.Compare;

/// <summary>One thing that must be there, or that is: a column, a step, a privilege of a role.</summary>
/// <param name="Key">By what the expected and the found are known to be the same.</param>
/// <param name="Name">What people call it.</param>
internal sealed record Part(string Key, string Name)
{
    private readonly List<Fact> facts = [];

    public IReadOnlyList<Fact> Facts => facts;

    /// <summary>Something that must be exactly so; null when the organisation does not say.</summary>
    public Part Is(string what, string? value) => With(new Fact(what, value, FactKind.Same));

    /// <summary>A list in any order.</summary>
    public Part Lists(string what, IEnumerable<string> values) => With(new Fact(what, Joined(values), FactKind.Same));

    /// <summary>A list that may have more than is expected: an organisation may add its own.</summary>
    public Part Holds(string what, IEnumerable<string> values) => With(new Fact(what, Joined(values), FactKind.AtLeast));

    private Part With(Fact fact)
    {
        facts.Add(fact);
        return this;
    }

    private static string Joined(IEnumerable<string> values) => string.Join(", ", values.Order(StringComparer.Ordinal));
}

/// <param name="What">What is said of the part.</param>
/// <param name="Value">What it is; null when it is not known.</param>
/// <param name="Kind">How it is compared.</param>
internal sealed record Fact(string What, string? Value, FactKind Kind);

/// <summary>How what is found is held against what is expected.</summary>
internal enum FactKind
{
    /// <summary>It is the same text.</summary>
    Same,

    /// <summary>Everything that is expected is among it.</summary>
    AtLeast,
}
