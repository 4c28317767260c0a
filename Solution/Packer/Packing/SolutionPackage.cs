using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Packing;

/// <summary>The entries of a solution zip, in their order, made from the unpacked source.</summary>
internal sealed class SolutionPackage(UnpackedFolder folder, FileMap map)
{
    public const string ManifestFile = "Other/Solution.xml";

    /// <summary>Folders whose components go into customizations.xml; files of every other folder are copied as they are.</summary>
    public static readonly IReadOnlySet<string> ComponentFolders =
        new HashSet<string>(Customizations.Nodes.Values.Select(node => node.Folder).Concat(["Entities", "Other"]), StringComparer.OrdinalIgnoreCase);

    // Microsoft's packager has processors for these; ours would copy them to the wrong place, so it refuses.
    private static readonly HashSet<string> Unsupported = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "CanvasApps", "ConnectionRoles", "Connectors", "Controls", "FieldSecurityProfiles", "Resources", "Templates", "Workflows",
    };

    /// <summary>The product in every language: of the folder that <see cref="Languages.LocalizedSource"/> has written.</summary>
    public static SolutionPackage Of(Repository repository) => Of(repository, new UnpackedFolder(repository.Localized));

    /// <summary>The product as it stands in another folder of the same depth.</summary>
    public static SolutionPackage Of(Repository repository, UnpackedFolder folder)
    {
        if (!folder.Exists) throw new SourceException($"{repository.Localized}: not there. `dotnet run build.cs pack` writes it.");
        return new SolutionPackage(folder, FileMap.Read(folder, repository.Map));
    }

    public IReadOnlyList<ZipEntry> Entries(bool managed)
    {
        List<ZipEntry> entries =
        [
            new("customizations.xml", XmlText.Write(Customizations.Build(folder))),
            new("solution.xml", Manifest(managed)),
            .. Binaries("Reports", "Reports", "ExportedFileName"),
            .. Binaries("WebResources", "WebResources"),
            .. Binaries("PluginAssemblies", "SolutionPluginAssemblies"),
            .. Copies(),
        ];
        entries.Add(new ZipEntry(ContentTypes.FileName, XmlText.WriteLine(ContentTypes.For(entries.Select(entry => entry.Name)))));
        return entries;
    }

    /// <summary>The manifest says 2 (both kinds) in the source, and the kind packed in the zip.</summary>
    private byte[] Manifest(bool managed)
    {
        var root = XElement.Load(folder.Absolute(ManifestFile));
        var kind = root.Element("SolutionManifest")?.Element("Managed")
            ?? throw new SourceException($"{ManifestFile}: SolutionManifest/Managed is missing; write 2 for both kinds.");
        kind.Value = managed ? "1" : "0";
        return XmlText.Write(root);
    }

    /// <summary>A .data.xml stands beside its file and says under which name the zip holds it.</summary>
    private IEnumerable<ZipEntry> Binaries(string source, string node, string element = "FileName") =>
        from description in folder.Files(source, Customizations.Nodes[node].Pattern)
        let name = (string?)folder.Xml(description).Element(element) ?? throw new SourceException($"{description}: {element} is missing.")
        select new ZipEntry(name.TrimStart('/'), File.ReadAllBytes(map.Resolve(description[..^".data.xml".Length])));

    private IEnumerable<ZipEntry> Copies()
    {
        foreach (var file in folder.Files("").Where(file => !ComponentFolders.Contains(TopFolder(file))))
        {
            if (Unsupported.Contains(TopFolder(file)))
                throw new SourceException($"{file}: this packer does not pack the folder {TopFolder(file)}; pack with pac solution pack, or teach {nameof(Customizations)} the folder.");
            yield return new ZipEntry(file, File.ReadAllBytes(folder.Absolute(file)));
        }
    }

    private static string TopFolder(string file) => file.Split('/')[0];
}
