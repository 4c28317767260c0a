namespace LocalDataverse.WebApi.Batches;

/// <summary>One part of a multipart body: its headers and what follows them.</summary>
internal sealed record BatchPart(IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Content)
{
    public string? Header(string name) => Headers.TryGetValue(name, out var value) ? value : null;
}
