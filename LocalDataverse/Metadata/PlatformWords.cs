using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace LocalDataverse.Metadata;

/// <summary>What the platform itself says, in the languages it brings along: a file of the folder <c>Languages</c> for each, by the English.</summary>
internal static class PlatformWords
{
    private const string Prefix = "Languages/", File = "/platform.json";
    private static readonly ConcurrentDictionary<int, FrozenDictionary<string, string>> Read = new();

    /// <summary>The languages of this program beside English.</summary>
    public static IReadOnlyList<int> Languages { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(File, StringComparison.Ordinal))
            .Select(name => int.Parse(name[Prefix.Length..^File.Length], CultureInfo.InvariantCulture)).Order(),
    ];

    /// <summary>An English text in a language; as it is where the language has no word for it.</summary>
    public static string Said(string english, int language) => Words(language).GetValueOrDefault(english, english);

    /// <summary>A text in every language that has a word for it.</summary>
    public static DisplayText Text(string english) => new()
    {
        Texts = Languages.Where(language => Words(language).ContainsKey(english)).Select(language => KeyValuePair.Create(language, Said(english, language)))
            .Append(KeyValuePair.Create(DisplayText.BaseLanguage, english)).ToDictionary(),
    };

    private static FrozenDictionary<string, string> Words(int language) => Read.GetOrAdd(language, static code =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + code.ToString(CultureInfo.InvariantCulture) + File);
        return stream is null ? FrozenDictionary<string, string>.Empty : JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.Ordinal);
    });
}
