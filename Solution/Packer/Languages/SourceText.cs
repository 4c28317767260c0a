namespace CoachingExtensions.Packer.Languages;

/// <summary>A text of the product that a translator translates.</summary>
/// <param name="English">The text.</param>
/// <param name="Where">Where it stands, for the translator and for whoever reads a finding.</param>
internal sealed record SourceText(string English, string Where)
{
    /// <summary>For what a translation of its own can be written, the narrowest first: a column, then its table.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>Whether the translation names its context, so that two texts that read alike are translated each by itself.</summary>
    public bool IsByItself { get; init; }

    /// <summary>How long its translation may be.</summary>
    public int Longest { get; init; } = int.MaxValue;

    /// <summary>What says how long; a document of Microsoft's where it is the platform's limit.</summary>
    public string? LongestBy { get; init; }

    /// <summary>Whether each line means something by itself, as the options of a choice do.</summary>
    public bool LinesCount { get; init; }
}
