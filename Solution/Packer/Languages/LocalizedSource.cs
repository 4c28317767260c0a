using System.Globalization;
using System.Xml.Linq;
using CoachingExtensions.Packer.Packing;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Languages;

/// <summary>
/// Solution/src in every language: the same folder once more, with each label beside the English one and the texts of pages and of the
/// server as web resources. Both packagers pack this folder.
/// </summary>
/// <param name="repository">What is packed.</param>
/// <param name="languages">The languages beside English.</param>
/// <param name="target">The folder to write, as deep in the repository as Solution/src: the map's paths are relative to it.</param>
internal sealed class LocalizedSource(Repository repository, IReadOnlyList<Language> languages, string target)
{
    private readonly UnpackedFolder source = new(repository.Source);

    /// <summary>Writes the folder anew; returns it.</summary>
    public UnpackedFolder Write()
    {
        if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
        foreach (var file in source.Files(""))
            Write(file, file.EndsWith(".xml", StringComparison.Ordinal) && languages.Count > 0 ? Localized(file) : File.ReadAllBytes(source.Absolute(file)));
        foreach (var language in languages)
        {
            foreach (var (name, resx, what) in Resources(language))
            {
                Write($"WebResources/{name}", resx);
                Write($"WebResources/{name}.data.xml", XmlText.Write(Description(name, what, language)));
            }
            foreach (var (file, content) in LocalizedReport.All(source).SelectMany(report => report.In(language))) Write(file, content);
        }
        return new UnpackedFolder(target);
    }

    private byte[] Localized(string file)
    {
        var component = source.Xml(file);
        foreach (var label in Label.Of(component).Where(label => label.Language == Language.English).ToList())
        {
            var text = LabelTexts.Of(file, label);
            foreach (var language in languages)
                if (language.Of(TextKind.Labels).Of(text) is { Translation.Length: > 0 } entry) label.Add(language.Code, entry.Translation);
        }
        if (file == Customizations.SkeletonFile)
            component.Element("Languages")!.Add(languages.Select(language => new XElement("Language", language.Code)));
        if (file == SolutionPackage.ManifestFile)
            component.Element("SolutionManifest")!.Element("RootComponents")!.Add(
                languages.SelectMany(Resources).Select(resource => new XElement("RootComponent", new XAttribute("type", "61"), new XAttribute("schemaName", resource.Name), new XAttribute("behavior", "0"))),
                Reports().Select(report => new XElement("RootComponent", new XAttribute("type", "31"), new XAttribute("id", report.Id.ToString("B")), new XAttribute("behavior", "0"))));
        if (file == Customizations.ReportSignatures)
            foreach (var (english, language, id) in Reports())
                component.Add(Signature(component, english, language, id));
        return XmlText.Write(component);
    }

    private IEnumerable<(Guid English, Language Language, Guid Id)> Reports() =>
        from report in LocalizedReport.All(source)
        from language in languages
        select (report.English, language, report.IdIn(language));

    /// <summary>The line by which a report is found in another language: the English one's signature.</summary>
    private static XElement Signature(XElement signatures, Guid english, Language language, Guid id)
    {
        var line = new XElement(signatures.Elements().Single(mapping => Guid.Parse((string)mapping.Attribute("reportid")!) == english));
        line.SetAttributeValue("reportid", id.ToString("B"));
        line.SetAttributeValue("signaturelcid", language.Code);
        return line;
    }

    /// <summary>What plug-ins and pages read at run time, by names that are the same in every language.</summary>
    private IEnumerable<(string Name, byte[] Resx, string What)> Resources(Language language)
    {
        var pages = language.Of(TextKind.Pages);
        yield return (TextResources.Of(TextResources.Pages, language.Code), Resx.Write(PageTexts.Of(repository).Select(page => (page.Name, pages.Said(page.Text)))), "texts");
        yield return (TextResources.Of(TextResources.Messages, language.Code), Resx.Write(MessageTexts.In(language, MessageTexts.Assembly(repository))), "messages of the server");
    }

    private static XElement Description(string name, string what, Language language)
    {
        var id = StableId.Of(name);
        return new XElement(
            "WebResource",
            new XElement("WebResourceId", id.ToString("B")),
            new XElement("Name", name),
            new XElement("DisplayName", $"Coaching: {what} in {language.Name}"),
            new XElement("Description", $"What people read of the product in {language.Name}."),
            new XElement("LanguageCode", language.Code),
            new XElement("WebResourceType", 12),
            new XElement("IntroducedVersion", "1.0.0.0"),
            new XElement("IsEnabledForMobileClient", 0),
            new XElement("IsAvailableForMobileOffline", 0),
            new XElement("DependencyXml", "<Dependencies><Dependency componentType=\"WebResource\" /></Dependencies>"),
            new XElement("IsCustomizable", 1),
            new XElement("CanBeDeleted", 1),
            new XElement("IsHidden", 0),
            new XElement("FileName", $"/WebResources/{name.Replace("/", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)}{id.ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant()}"));
    }

    private void Write(string file, byte[] content)
    {
        var path = Path.Combine(target, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }
}
