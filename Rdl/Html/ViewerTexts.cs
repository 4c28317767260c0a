namespace Rdl.Html;

/// <summary>What the page around a report says, in the language of whoever reads it.</summary>
public sealed record ViewerTexts
{
    /// <summary>The heading of what is asked for.</summary>
    public string Parameters { get; init; } = "What to show";

    /// <summary>The button that runs the report.</summary>
    public string Run { get; init; } = "Run report";

    /// <summary>The button that prints it.</summary>
    public string Print { get; init; } = "Print";

    /// <summary>What the list of parts is called.</summary>
    public string Contents { get; init; } = "In this report";

    /// <summary>Yes.</summary>
    public string Yes { get; init; } = "Yes";

    /// <summary>No.</summary>
    public string No { get; init; } = "No";
}
