using System.Text.RegularExpressions;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model.Document;

/// <summary>What stands above each plug-in class: a step has no better purpose than its class says.</summary>
internal static partial class PluginSummaries
{
    /// <summary>By the full name of the class.</summary>
    public static IReadOnlyDictionary<string, string> Read(Repository repository)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var plugins = repository.In("Plugins");
        if (!Directory.Exists(plugins)) return found;
        string[] folders = [.. Directory.EnumerateDirectories(plugins).SelectMany(room => new[] { Path.Combine(room, "Steps"), Path.Combine(room, "Gates") })];
        foreach (var file in folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)))
        {
            var code = File.ReadAllText(file).ReplaceLineEndings("\n");
            var space = Namespace().Match(code).Groups[1].Value;
            foreach (Match type in Documented().Matches(code))
                found[$"{space}.{type.Groups["name"].Value}"] = Plain(type.Groups["summary"].Value);
        }
        return found;
    }

    private static string Plain(string summary)
    {
        var text = Slashes().Replace(summary, " ");
        text = References().Replace(text, named => named.Groups[1].Value.Split('.', ':')[^1]);
        return System.Net.WebUtility.HtmlDecode(Tags().Replace(text, ""));
    }

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    // Between the summary and the class stand attributes and other tags, but no other declaration.
    [GeneratedRegex(@"<summary>(?<summary>(?:(?!</summary>)[\s\S])*)</summary>(?:(?!<summary>|\bclass\b)[\s\S])*?\n(?:public|internal) (?:sealed |abstract |static |partial )*class (?<name>\w+)")]
    private static partial Regex Documented();

    [GeneratedRegex(@"\n\s*///\s*")]
    private static partial Regex Slashes();

    [GeneratedRegex("<(?:see|paramref) (?:cref|name|langword)=\"([^\"]+)\" ?/>")]
    private static partial Regex References();

    [GeneratedRegex("</?[a-z]+[^>]*>")]
    private static partial Regex Tags();
}
