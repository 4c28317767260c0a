using System.Globalization;

namespace LocalDataverse.WebApi;

/// <summary>What the Prefer header asks for.</summary>
internal sealed record Preferences
{
    public bool ReturnRepresentation { get; private init; }

    public int? MaximumPageSize { get; private init; }

    public bool ContinueOnError { get; private init; }

    /// <summary>Whether an annotation is wanted.</summary>
    public Func<string, bool> Includes { get; private init; } = _ => false;

    /// <summary>What was heeded, for the Preference-Applied header.</summary>
    public string Applied { get; private init; } = "";

    /// <summary>The names of what was not heeded.</summary>
    public IReadOnlyList<string> NotKnown { get; private init; } = [];

    public static Preferences Parse(string? header)
    {
        var preferences = new Preferences();
        List<string> applied = [];
        List<string> unknown = [];
        foreach (var part in Split(header ?? ""))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = (equals < 0 ? part : part[..equals]).Trim();
            var value = equals < 0 ? "" : part[(equals + 1)..].Trim().Trim('"');
            switch (name.ToLowerInvariant())
            {
                case "return" when value == "representation":
                    preferences = preferences with { ReturnRepresentation = true };
                    break;
                case "odata.maxpagesize" or "maxpagesize" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0:
                    preferences = preferences with { MaximumPageSize = size };
                    break;
                case "odata.include-annotations" or "include-annotations":
                    preferences = preferences with { Includes = Matcher(value) };
                    break;
                case "odata.continue-on-error" or "continue-on-error":
                    preferences = preferences with { ContinueOnError = value is "" or "true" };
                    break;
                default:
                    unknown.Add(name);
                    continue;
            }

            applied.Add(part.Trim());
        }

        return preferences with { Applied = string.Join(", ", applied), NotKnown = unknown };
    }

    private static Func<string, bool> Matcher(string list)
    {
        var patterns = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var refused = patterns.Where(pattern => pattern[0] == '-').Select(pattern => pattern[1..]).ToArray();
        var wanted = patterns.Where(pattern => pattern[0] != '-').ToArray();
        return name => wanted.Any(pattern => Matches(pattern, name)) && !refused.Any(pattern => Matches(pattern, name));
    }

    private static bool Matches(string pattern, string name) =>
        pattern == "*" || (pattern.EndsWith('*') ? name.StartsWith(pattern[..^1], StringComparison.Ordinal) : pattern == name);

    private static IEnumerable<string> Split(string header)
    {
        var (start, quoted) = (0, false);
        for (var index = 0; index < header.Length; index++)
        {
            if (header[index] == '"') quoted = !quoted;
            if (quoted || header[index] is not (',' or ';')) continue;
            if (index > start) yield return header[start..index];
            start = index + 1;
        }

        if (start < header.Length) yield return header[start..];
    }
}
