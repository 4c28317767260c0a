namespace CoachingExtensions.Tests.Questions;

/// <summary>How a column is compared.</summary>
internal enum Comparison
{
    Equal,
    NotEqual,
    Greater,
    GreaterEqual,
    Less,
    LessEqual,
    Null,
    NotNull,
    In,
    NotIn,
    Between,
    BeginsWith,
    EndsWith,
    Contains,
    NotContains,
}

/// <summary>A part of a filter.</summary>
internal abstract record Node;

/// <summary>All of the parts, or any.</summary>
internal sealed record Group(bool Any, IReadOnlyList<Node> Parts) : Node;

/// <summary>A condition on a column of the deal, or of its account.</summary>
internal sealed record Test(Column Column, Comparison Comparison, IReadOnlyList<object> Values) : Node;

/// <summary>A question about deals, in no language yet.</summary>
/// <param name="Filter">Which deals.</param>
/// <param name="Order">By what they are sorted before their name; null for the name alone.</param>
/// <param name="Descending">Whether the largest come first.</param>
/// <param name="Top">How many of them.</param>
internal sealed record Question(Node Filter, Column? Order, bool Descending, int? Top)
{
    public bool AsksForAccount => Asks(Filter);

    private static bool Asks(Node node) => node switch
    {
        Group group => group.Parts.Any(Asks),
        Test test => test.Column.OfAccount,
        _ => false,
    };
}
