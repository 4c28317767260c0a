using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Packing;

/// <summary>One directive of a mapping file.</summary>
internal abstract record Mapping(string Map, string To)
{
    /// <summary>Whether the directive speaks of this file.</summary>
    public abstract bool Covers(string file);

    /// <summary>Where the directive says the file is; null when a search finds none.</summary>
    public abstract string? Target(UnpackedFolder folder, string file);

    public static Mapping Read(XElement directive, string mapFile)
    {
        var map = Path(directive, "map", mapFile);
        var to = Path(directive, "to", mapFile);
        return directive.Name.LocalName switch
        {
            "FileToFile" => new FileToFile(map, to),
            "FileToPath" => new FileToPath(map, to),
            "Folder" => new FolderToFolder(map.TrimEnd('/'), to.TrimEnd('/')),
            var other => throw new SourceException($"{mapFile}: {other} is no mapping directive; use FileToFile, FileToPath or Folder."),
        };
    }

    protected const string AnyDepth = "**";

    /// <summary>Whether the file is in the folder of the map; a folder ending in ** means anywhere below it, none means anywhere.</summary>
    protected bool IsInMapFolder(string file)
    {
        var folder = FolderOf(Map);
        return folder.EndsWith(AnyDepth, StringComparison.Ordinal)
            ? IsIn(file, folder[..^AnyDepth.Length].TrimEnd('/'))
            : folder.Length == 0 || Same(FolderOf(file), folder);
    }

    protected static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    protected static string FolderOf(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : "";

    protected static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    protected static bool IsIn(string file, string folder) =>
        folder.Length == 0 || Same(FolderOf(file), folder) || file.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase);

    private static string Path(XElement directive, string name, string mapFile)
    {
        var value = ((string?)directive.Attribute(name) ?? "").Replace('\\', '/');
        return value.Length > 0 ? value : throw new SourceException($"{mapFile}: {directive.Name.LocalName} needs the attribute {name}.");
    }
}

/// <summary>This file is that file. A map without a folder means the name anywhere.</summary>
internal sealed record FileToFile(string Map, string To) : Mapping(Map, To)
{
    public override bool Covers(string file) => Same(NameOf(file), NameOf(Map)) && IsInMapFolder(file);

    public override string Target(UnpackedFolder folder, string file) => System.IO.Path.GetFullPath(folder.Absolute(To));
}

/// <summary>Files by name or extension are looked for in a folder, or with ** anywhere below it.</summary>
internal sealed record FileToPath(string Map, string To) : Mapping(Map, To)
{
    public override bool Covers(string file) => MatchesName(NameOf(file), NameOf(Map)) && IsInMapFolder(file);

    public override string? Target(UnpackedFolder folder, string file)
    {
        var deep = To.TrimEnd('/').EndsWith(AnyDepth, StringComparison.Ordinal);
        var start = System.IO.Path.GetFullPath(folder.Absolute(deep ? To.TrimEnd('/')[..^AnyDepth.Length] : To));
        var target = new UnpackedFolder(start);
        var found = target.Files("", NameOf(file), deep);
        return found.Count > 0 ? target.Absolute(found[0]) : null;
    }

    private static bool MatchesName(string name, string pattern) => pattern switch
    {
        "*.*" => true,
        _ when pattern.Contains('*') => Same(System.IO.Path.GetExtension(name), System.IO.Path.GetExtension(pattern)),
        _ => Same(name, pattern),
    };
}

/// <summary>All of a folder is in another folder.</summary>
internal sealed record FolderToFolder(string Map, string To) : Mapping(Map, To)
{
    public override bool Covers(string file) => IsIn(file, Map);

    public override string Target(UnpackedFolder folder, string file) =>
        System.IO.Path.GetFullPath(folder.Absolute($"{To}/{file[Map.Length..].TrimStart('/')}"));
}
