using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Messages.Definitions;

/// <summary>Who asks for definitions, and what they are made of.</summary>
/// <param name="Metadata">The definitions.</param>
/// <param name="Language">The language of whoever asks.</param>
internal sealed record Describing(MetadataCatalogue Metadata, int Language)
{
    public static Describing For(Execution execution) => new(execution.Metadata, execution.Caller.Language);

    /// <summary>The languages that are asked for; null for all.</summary>
    public IReadOnlyCollection<int>? Languages { get; init; }

    public Microsoft.Xrm.Sdk.Label Label(DisplayText text) => Described.Label(text, Language, Languages);
}
