using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Packing;

/// <summary>
/// The mapping file of Microsoft's packager: where built files are, that the source folder does not hold.
/// As there, both sides of a directive are relative to the source folder, the first directive that has the file wins,
/// and a file that a directive covers must be found.
/// </summary>
internal sealed class FileMap
{
    private readonly UnpackedFolder folder;
    private readonly IReadOnlyList<Mapping> mappings;

    private FileMap(UnpackedFolder folder, IReadOnlyList<Mapping> mappings) => (this.folder, this.mappings) = (folder, mappings);

    public static FileMap Read(UnpackedFolder folder, string? mapFile)
    {
        if (mapFile == null || !File.Exists(mapFile))
            return new FileMap(folder, []);
        var text = Environment.ExpandEnvironmentVariables(File.ReadAllText(mapFile));
        var root = XElement.Parse(text);
        if (root.Name.LocalName != "Mapping")
            throw new SourceException($"{mapFile}: a mapping file has the root element Mapping, not {root.Name.LocalName}.");
        return new FileMap(folder, [.. root.Elements().Select(directive => Mapping.Read(directive, mapFile))]);
    }

    /// <summary>The directives, for those who check them.</summary>
    public IReadOnlyList<Mapping> Mappings => mappings;

    /// <summary>The real place of a file of the solution.</summary>
    /// <param name="file">path inside the source folder</param>
    public string Resolve(string file)
    {
        var candidates = mappings.Where(mapping => mapping.Covers(file)).Select(mapping => mapping.Target(folder, file)).OfType<string>().ToList();
        if (candidates.FirstOrDefault(File.Exists) is { } found)
            return found;
        if (mappings.Any(mapping => mapping.Covers(file)))
            throw new SourceException($"{file}: mapped to {string.Join(", ", candidates)}, which is not there. Build plug-ins and web resources before packing.");
        return folder.Has(file)
            ? folder.Absolute(file)
            : throw new SourceException($"{file}: neither in the source folder nor mapped to a built file. Add it, or a directive to map.xml.");
    }
}
