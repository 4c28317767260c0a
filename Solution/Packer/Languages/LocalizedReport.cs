using System.Globalization;
using CoachingExtensions.Packer.Packing;
using CoachingExtensions.Packer.Source;
using Rdl.Texts;

namespace CoachingExtensions.Packer.Languages;

/// <summary>
/// A report on paper, and the same in another language. The platform wants a report for each language, which find each other by their signature
/// (https://learn.microsoft.com/power-apps/developer/model-driven-apps/categorize-display-reports-different-languages).
/// </summary>
/// <param name="Folder">The unpacked solution.</param>
/// <param name="File">The English report's file; what describes it lies beside it.</param>
internal sealed record LocalizedReport(UnpackedFolder Folder, string File)
{
    private static readonly (string Element, int Longest)[] Described = [("name", 425), ("description", 2000)];

    private string DescriptionFile => $"{File}.data.xml";

    /// <summary>Its id in English.</summary>
    public Guid English => Guid.Parse(Folder.Xml(DescriptionFile).Element("reportid")!.Value);

    /// <summary>The English reports of a solution.</summary>
    public static IEnumerable<LocalizedReport> All(UnpackedFolder folder) =>
        folder.Files("Reports", "*.rdl").Where(file => file.StartsWith($"Reports/{Language.English}/", StringComparison.Ordinal)).Select(file => new LocalizedReport(folder, file));

    /// <summary>What it says, and what it is called.</summary>
    public IEnumerable<SourceText> Texts => Names().Concat(ReportTexts.Of(Folder.Xml(File)).Select(Text));

    /// <summary>Its id in a language.</summary>
    public Guid IdIn(Language language) => StableId.Of($"reports/{English:D}/{language.Code}");

    /// <summary>The files of the same report in a language.</summary>
    public IEnumerable<(string File, byte[] Content)> In(Language language)
    {
        var translations = language.Of(TextKind.Reports);
        var description = Folder.Xml(DescriptionFile);
        var id = IdIn(language);
        foreach (var (element, text) in Described.Select(one => one.Element).Zip(Names()))
            description.SetElementValue(element, translations.Said(text));
        description.SetElementValue("languagecode", language.Code);
        description.SetElementValue("reportid", id.ToString("B"));
        description.SetElementValue("ExportedFileName", $"/Reports/{Path.GetFileNameWithoutExtension(File)}{id.ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant()}.rdl");
        var report = ReportTexts.In(Folder.Xml(File), said => translations.Said(Text(said)), language.Culture);
        var file = $"Reports/{language.Code}/{id:B}/{Path.GetFileName(File)}";
        return [(file, XmlText.Write(report)), ($"{file}.data.xml", XmlText.Write(description))];
    }

    private IEnumerable<SourceText> Names()
    {
        var description = Folder.Xml(DescriptionFile);
        return Described.Select(one => new SourceText(description.Element(one.Element)!.Value, $"{Where}, {one.Element}") { Longest = one.Longest });
    }

    private string Where => Path.GetFileNameWithoutExtension(File);

    private SourceText Text(string english) => new(english, Where);
}
