using System.Xml.Linq;

namespace CoachingExtensions.Packer.Source;

/// <summary>A folder in SolutionPackager's layout: finds its files in one order on every machine, and reads their XML.</summary>
internal sealed class UnpackedFolder(string path)
{
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public bool Exists => Directory.Exists(Path);

    /// <summary>Files below a sub-folder, by their path with forward slashes, in ordinal order.</summary>
    public IReadOnlyList<string> Files(string folder, string pattern = "*", bool deep = true)
    {
        var start = Absolute(folder);
        if (!Directory.Exists(start))
            return [];
        return [.. Directory.EnumerateFiles(start, pattern, deep ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
            .Select(Relative)
            .Order(StringComparer.OrdinalIgnoreCase)
            .ThenBy(file => file, StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Folders(string folder)
    {
        var start = Absolute(folder);
        return Directory.Exists(start)
            ? [.. Directory.EnumerateDirectories(start).Select(Relative).Order(StringComparer.OrdinalIgnoreCase)]
            : [];
    }

    public bool Has(string relative) => File.Exists(Absolute(relative));

    public XElement Xml(string relative)
    {
        try
        {
            return XDocument.Load(Absolute(relative), LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo).Root!;
        }
        catch (System.Xml.XmlException error)
        {
            throw new SourceException($"{relative}: not well-formed XML: {error.Message}");
        }
        catch (IOException)
        {
            throw new SourceException($"{relative}: this file of the solution source is missing.");
        }
    }

    public string Absolute(string relative) => System.IO.Path.Combine(Path, relative.Replace('/', System.IO.Path.DirectorySeparatorChar));

    private string Relative(string absolute) => System.IO.Path.GetRelativePath(Path, absolute).Replace('\\', '/');
}
