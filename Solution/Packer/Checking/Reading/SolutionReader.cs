using System.Xml;
using System.Xml.Linq;
using CoachingExtensions.Packer.Source;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Checking.Reading;

/// <summary>
/// Reads a solution, zip or folder. Both hold the same elements: a zip all of them in customizations.xml, a folder each in a file
/// of its own. So they are looked for by their names, wherever they stand.
/// </summary>
internal sealed class SolutionReader
{
    private readonly ISolutionFiles files;
    private readonly List<Component> documents = [];
    private readonly List<(string File, string Why)> unread = [];

    private SolutionReader(ISolutionFiles files) => this.files = files;

    public static CheckedSolution Read(string path)
    {
        if (Directory.Exists(path))
            return new SolutionReader(new FolderFiles(path)).Read();
        if (!File.Exists(path))
            throw new SourceException($"{path}: there is no such solution. Name a zip, or a folder that a packager unpacked.");
        try
        {
            using var zip = new ZipFiles(path);
            return new SolutionReader(zip).Read();
        }
        catch (InvalidDataException error)
        {
            throw new SourceException($"{path}: this is no zip: {error.Message}");
        }
    }

    private CheckedSolution Read()
    {
        foreach (var name in files.Names.Where(IsSolutionXml))
            ReadXml(name);
        if (!Find("SolutionManifest").Any())
            throw new SourceException($"{files.Name}: no solution.xml is in it. Name a zip, or the folder that holds Other/Solution.xml.");
        var resources = Find("WebResource").ToList();
        var forms = Find("systemform").Concat(Find("Dashboard")).ToList();
        var ribbons = Find("RibbonDiffXml").ToList();
        return new CheckedSolution(files.Name)
        {
            Steps = [.. Find("SdkMessageProcessingStep").Select(component => new Step(component))],
            Processes = [.. Find("Workflow")],
            Forms = forms,
            Views = [.. Find("savedquery")],
            Ribbons = ribbons,
            WebResources = resources,
            Manifest = [.. Find("RootComponent"), .. Find("MissingDependency")],
            Scripts = new ScriptReader(files, unread).Read(resources, forms, ribbons),
            Assemblies = new AssemblyReader(files, unread).Read([.. Find("PluginType")]),
            Unread = unread,
        };
    }

    // Content of web resources, flows and apps may be XML too, and is not the solution's.
    private static bool IsSolutionXml(string name) =>
        name.EndsWith(".data.xml", StringComparison.OrdinalIgnoreCase)
        // Forms and manifests that differ between the two kinds stand twice in a folder.
        || (!name.EndsWith("_managed.xml", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && name.Split('/')[0] is not ("WebResources" or "Controls" or "CanvasApps" or "Reports"));

    private void ReadXml(string name)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(files.Read(name)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            documents.Add(new Component(name, XDocument.Load(reader, LoadOptions.SetLineInfo).Root!));
        }
        catch (XmlException error)
        {
            unread.Add((name, $"It is not well-formed XML: {error.Message}"));
        }
    }

    private IEnumerable<Component> Find(string element) =>
        from document in documents
        from xml in document.Xml.DescendantsAndSelf(element)
        select new Component(document.File, xml);
}
