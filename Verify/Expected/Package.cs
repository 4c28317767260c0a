using System.IO.Compression;
using System.Xml.Linq;

namespace CoachingExtensions.Verify.Expected;

/// <summary>The solution zip that was imported: the only list of what must be there.</summary>
internal sealed class Package
{
    private readonly Dictionary<string, byte[]> files;

    private Package(Dictionary<string, byte[]> files)
    {
        this.files = files;
        Manifest = Xml("solution.xml").Element("SolutionManifest") ?? throw new InvalidDataException("solution.xml has no SolutionManifest.");
        Customizations = Xml("customizations.xml");
    }

    public XElement Manifest { get; }

    public XElement Customizations { get; }

    /// <summary>Tables that the solution brings, or has a part of.</summary>
    public IEnumerable<XElement> Entities => Customizations.Elements("Entities").Elements("Entity");

    public static Package Read(string zipFile)
    {
        using var zip = ZipFile.OpenRead(zipFile);
        return new Package(zip.Entries.Where(entry => entry.Name.Length > 0).ToDictionary(entry => entry.FullName.Replace('\\', '/'), Content, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>A file that customizations.xml names.</summary>
    public byte[] File(string path) =>
        files.TryGetValue(path.TrimStart('/'), out var content) ? content : throw new InvalidDataException($"The zip has no {path}, which customizations.xml names.");

    /// <summary>The XML files below a folder whose root element has this name, with their paths.</summary>
    public IEnumerable<(string Path, XElement Root)> Below(string folder, string root) => files.Keys
        .Where(path => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal).Select(path => (path, Xml(path))).Where(file => file.Item2.Name.LocalName == root);

    private XElement Xml(string path)
    {
        using var stream = new MemoryStream(File(path));
        return XDocument.Load(stream).Root!;
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var source = entry.Open();
        using var copy = new MemoryStream();
        source.CopyTo(copy);
        return copy.ToArray();
    }
}
