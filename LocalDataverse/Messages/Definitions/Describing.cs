using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Messages.Definitions;

/// <summary>Who asks for definitions, and what they are made of.</summary>
/// <param name="Metadata">The definitions.</param>
/// <param name="Language">The language of whoever asks.</param>
/// <param name="Privileges">The ids of privileges by name.</param>
internal sealed record Describing(MetadataCatalogue Metadata, int Language, IReadOnlyDictionary<string, Guid> Privileges)
{
    public static Describing For(Execution execution) => new(
        execution.Metadata,
        execution.Caller.Language,
        SystemRow.Some(execution.Connection, execution.Metadata, "privilege", ["name"]).Where(row => row.Text("name") is not null).DistinctBy(row => row.Text("name")).ToDictionary(row => row.Text("name")!, row => row.Id, StringComparer.OrdinalIgnoreCase));

    public Microsoft.Xrm.Sdk.Label Label(DisplayText text) => Described.Label(text, Language);
}
