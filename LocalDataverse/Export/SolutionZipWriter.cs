using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace LocalDataverse.Export;

/// <summary>Writes a solution as a zip that Dataverse, Microsoft's packager and this program read.</summary>
internal static class SolutionZipWriter
{
    // The same content makes the same bytes.
    private static readonly DateTimeOffset Moment = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static byte[] Write(SolutionContent content, bool managed)
    {
        SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
        var customizations = Customizations(content, files);
        new FileComponents(content, files).Write();
        files["customizations.xml"] = Document(customizations);
        files["solution.xml"] = Document(ManifestXml.Write(content, managed));
        files["[Content_Types].xml"] = Document(ContentTypes(files.Keys));
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, file) in files)
            {
                var entry = zip.CreateEntry(path);
                entry.LastWriteTime = Moment;
                using var written = entry.Open();
                written.Write(file);
            }
        }

        return stream.ToArray();
    }

    private static XElement Customizations(SolutionContent content, IDictionary<string, byte[]> files)
    {
        var (rows, plugins) = (new RowXml(content, files), new PluginXml(content, files));
        return new XElement(
            "ImportExportXml",
            new XAttribute(XNamespace.Xmlns + "xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            new XElement("Entities", content.Tables.Select(table => TableXml.Write(content, table))),
            rows.Roles(),
            rows.Carried("Workflows", "workflow"),
            rows.FieldSecurityProfiles(),
            new XElement("Templates"),
            content.RibbonOf(null),
            new XElement("EntityMaps"),
            new XElement("EntityRelationships", content.OneToMany.Select(one => RelationshipXml.Write(one, content.Metadata)), content.ManyToMany.Select(many => RelationshipXml.Write(many, content.Metadata))),
            new XElement("OrganizationSettings"),
            new XElement("optionsets", content.Choices.Select(choice => ChoiceXml.Write(choice))),
            rows.Reports(),
            rows.Dashboards(),
            rows.WebResources(),
            rows.Carried("CustomControls", "customcontrol"),
            plugins.Assemblies(),
            plugins.Steps(),
            AppXml.SiteMaps(content),
            AppXml.Apps(content),
            new XElement("EntityDataProviders"),
            rows.ConnectionReferences(),
            rows.Carried("CanvasApps", "canvasapp"),
            ImageXml.Primary(content),
            ImageXml.Kept(content),
            new XElement("Languages", Languages(content).Select(language => new XElement("Language", language))));
    }

    private static IEnumerable<int> Languages(SolutionContent content) => Storage.ProvisionedLanguages.Of(content.Connection).Append(Metadata.DisplayText.BaseLanguage).Distinct().OrderByDescending(language => language == Metadata.DisplayText.BaseLanguage).ThenBy(language => language);

    private static XElement ContentTypes(IEnumerable<string> paths) => new(
        Types + "Types",
        paths.Append("a.xml").Select(path => Path.GetExtension(path).TrimStart('.')).Where(extension => extension.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)
            .Select(extension => new XElement(Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", extension == "xml" ? "text/xml" : "application/octet-stream"))),
        paths.Where(path => Path.GetExtension(path).Length == 0).Select(path => new XElement(Types + "Override", new XAttribute("PartName", $"/{path}"), new XAttribute("ContentType", "application/octet-stream"))));

    private static byte[] Document(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true)) new XDocument(new XDeclaration("1.0", "utf-8", null), root).Save(writer, SaveOptions.None);
        return stream.ToArray();
    }
}
