using System.Xml.Linq;

namespace LocalDataverse.Import;

/// <summary>A solution, read and found whole, before anything of it is written.</summary>
/// <param name="Manifest">The <c>SolutionManifest</c>.</param>
/// <param name="Customizations">The root of customizations.xml.</param>
/// <param name="Files">Every other file by its path in the zip.</param>
public sealed record SolutionPackage(XElement Manifest, XElement Customizations, IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>The name by which an organisation knows the solution.</summary>
    public string UniqueName => Manifest.Text("UniqueName") ?? throw ImportErrors.SolutionPartInvalid("solution.xml has no UniqueName");

    /// <summary>The version.</summary>
    public Version Version => Version.TryParse(Manifest.Text("Version"), out var version)
        ? version
        : throw ImportErrors.SolutionPartInvalid($"solution.xml has the version '{Manifest.Text("Version")}'");

    /// <summary>Whether it is closed to changes in the organisation.</summary>
    public bool IsManaged => Manifest.Text("Managed") == "1";

    /// <summary>Reads a solution zip.</summary>
    public static SolutionPackage Read(Stream zip) => ZipReader.Read(zip);

    /// <summary>The children of a section of customizations.xml, such as <c>Entities</c>.</summary>
    internal IEnumerable<XElement> Section(string name, string child) =>
        Customizations.Elements(name).SelectMany(section => section.Elements(child));

    /// <summary>A file that customizations.xml names; a leading slash does not matter.</summary>
    internal byte[] File(string path) =>
        Files.TryGetValue(path.TrimStart('/'), out var content) ? content : throw ImportErrors.SolutionPartMissing(path);

    /// <summary>The XML files below a folder, such as <c>customapis/</c>.</summary>
    internal IEnumerable<(string Path, XElement Root)> XmlBelow(string folder) => Files
        .Where(file => file.Key.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && file.Key.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        .OrderBy(file => file.Key, StringComparer.Ordinal)
        .Select(file => (file.Key, SafeXml.Read(file.Value, file.Key)));
}
