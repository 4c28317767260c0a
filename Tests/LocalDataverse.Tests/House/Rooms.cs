using System.Text.RegularExpressions;

namespace LocalDataverse.Tests.House;

/// <summary>One room's use of another, and where.</summary>
internal sealed record Use(string Room, string Other, string Where);

/// <summary>
/// The rooms of a program: its folders, and each file that stands in no folder. Which of them use which, as the source says it.
/// </summary>
internal sealed partial class Rooms
{
    private readonly List<(string Path, string Room, string Text)> files;
    private readonly Dictionary<string, HashSet<string>> types = [];

    public Rooms(string root, IEnumerable<(string Path, string Text)> sources)
    {
        files = [.. sources.Select(source => (source.Path, RoomOf(source.Path), Comments().Replace(source.Text, "")))];
        Root = root;
        foreach (var (_, room, text) in files)
        {
            if (!types.TryGetValue(room, out var declared)) types[room] = declared = [];
            declared.UnionWith(Declaration().Matches(text).Select(match => match.Groups["name"].Value));
        }

        Uses = [.. files.SelectMany(UsesOf)];
    }

    /// <summary>The name the namespaces begin with.</summary>
    public string Root { get; }

    public IReadOnlyCollection<string> Names => types.Keys;

    public IReadOnlyList<Use> Uses { get; }

    /// <summary>Files whose namespace is not that of their folder: they would be counted to a room they are not in.</summary>
    public IEnumerable<string> Misplaced => files
        .Where(file => NamespaceLine().Match(file.Text) is { Success: true } line && line.Groups["name"].Value != string.Join('.', [Root, .. file.Path.Split('/')[..^1]]))
        .Select(file => file.Path);

    public static Rooms Of(string folder) => new(Path.GetFileName(folder), Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
        .Where(file => !file.Path.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => (file.Path, File.ReadAllText(file.File))));

    /// <summary>The rooms from the one that knows nobody to the one that nobody knows; what is left goes round in a circle.</summary>
    public (IReadOnlyList<string> Order, IReadOnlyList<Use> Circle) InOrder()
    {
        List<string> order = [];
        var left = Names.Order(StringComparer.Ordinal).ToList();
        while (left.FirstOrDefault(room => !Uses.Any(use => use.Room == room && left.Contains(use.Other))) is { } next)
        {
            order.Add(next);
            left.Remove(next);
        }

        return (order, [.. Uses.Where(use => left.Contains(use.Room) && left.Contains(use.Other))]);
    }

    private static string RoomOf(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : path;

    private IEnumerable<Use> UsesOf((string Path, string Room, string Text) file)
    {
        foreach (var (other, declared) in types)
        {
            if (other == file.Room) continue;
            // A folder's types are reached by its namespace; those of a file beside the folders by their name alone.
            var names = string.Join('|', declared.Select(Regex.Escape));
            var pattern = other.EndsWith(".cs", StringComparison.Ordinal)
                ? $@"(?<![\w.""])({names})(?=[ ?]+\w|\.\w|[>?)\[])"
                : $@"\b{Regex.Escape(Root)}\.{Regex.Escape(other)}\b|(?<![\w.]){Regex.Escape(other)}\.({names})\b";
            if (declared.Count > 0 && Regex.Match(file.Text, pattern) is { Success: true } found)
                yield return new Use(file.Room, other, $"{file.Path}: {found.Value}");
        }
    }

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^(?:public |internal |file )?(?:abstract |sealed |static |partial |readonly )*(?:class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
