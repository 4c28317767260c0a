namespace LocalDataverse.WebApi;

/// <summary>One step of an address: a name, and what stands in its parentheses (null without any).</summary>
internal sealed record PathSegment(string Name, string? Arguments)
{
    public static List<PathSegment> Parse(string path)
    {
        List<PathSegment> segments = [];
        foreach (var raw in TextSplit.At(path, '/'))
        {
            if (raw.Length == 0) continue;
            var text = Uri.UnescapeDataString(raw);
            var open = text.IndexOf('(', StringComparison.Ordinal);
            if (open < 0)
            {
                segments.Add(new PathSegment(text, null));
                continue;
            }

            if (!text.EndsWith(')')) throw ApiErrors.Syntax(text, text.Length, "')' is missing");
            segments.Add(new PathSegment(text[..open], text[(open + 1)..^1]));
        }

        return segments;
    }

    public override string ToString() => Arguments is null ? Name : $"{Name}({Arguments})";
}
