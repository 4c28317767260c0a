using CoachingExtensions.Packer.Packing;

namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>A report lies where the packagers look for it, is of Reporting Services, tells where it is shown, and has a signature by which its other languages are found.</summary>
internal sealed class ReportsAreComplete : IRule
{
    private const string ReportingServices = "1";

    private static readonly string[] Visibilities = ["1", "2", "3"];

    public IEnumerable<Finding> Check(SolutionSource source)
    {
        var signatures = Signatures(source);
        foreach (var report in source.Reports)
        {
            foreach (var finding in Check(source, report, signatures)) yield return finding;
        }

        foreach (var same in source.Reports.GroupBy(report => report.Text("ExportedFileName")).Where(group => group.Count() > 1))
            yield return same.Last().Wrong($"its file has the name {same.Key} in the zip, and so has that of {same.First().File}.", "Write its id in capitals into ExportedFileName.");
        foreach (var (id, _, _) in signatures.Where(signature => source.Reports.All(report => Id(report.Text("reportid")) != signature.Report)))
            yield return new Finding(Customizations.ReportSignatures, $"it maps the report {id}, which is not in the solution.", "Take the mapping out, or correct its reportid.");
        foreach (var twice in signatures.GroupBy(signature => (signature.Signature, signature.Language)).Where(group => group.Count() > 1))
            yield return new Finding(Customizations.ReportSignatures, $"two reports have the signature {twice.Key.Signature} and the language {twice.Key.Language}.", "A report is there once in a language.");
    }

    private static IEnumerable<Finding> Check(SolutionSource source, Component report, IReadOnlyList<(string Report, string Signature, string Language)> signatures)
    {
        var (id, language) = (Id(report.Text("reportid")), report.Text("languagecode"));
        var place = $"Reports/{language}/{{{id}}}/{report.Text("filename")}";
        if (!string.Equals(report.File, place + ".data.xml", StringComparison.OrdinalIgnoreCase))
            yield return report.Wrong($"it describes the report {id} in the language {language} with the file {report.Text("filename")}.", $"Keep it as {place}.data.xml: the packagers look for the report beside it.");
        else if (!source.Folder.Has(place))
            yield return report.Wrong($"its file {report.Text("filename")} is not beside it.", "Add the .rdl file.");
        if (report.Text("reporttypecode") != ReportingServices)
            yield return report.Wrong($"its reporttypecode is {report.Text("reporttypecode")}.", "1 is a report of Reporting Services; others have no file that could be imported.");
        if (!report.Text("ExportedFileName").StartsWith("/Reports/", StringComparison.Ordinal) || !report.Text("ExportedFileName").EndsWith(".rdl", StringComparison.Ordinal))
            yield return report.Wrong($"its file would be {report.Text("ExportedFileName")} in the zip.", "Write ExportedFileName as /Reports/NAME.rdl.");
        var visible = Values(report, "ReportVisibilities", "ReportVisbility");
        if (visible.Count == 0 || visible.Any(value => !Visibilities.Contains(value)))
            yield return report.Wrong("it is shown nowhere, or somewhere that there is not.", "Write ReportVisbility (the schema spells it so) 1 for the list of reports, 2 for forms, 3 for lists.");
        foreach (var table in Values(report, "ReportEntities", "ReportEntity").Where(table => source.Platform.Count > 0 && !source.IsKnown(table.ToLowerInvariant())))
            yield return report.Wrong($"it is about the table {table}, which does not exist.", "Correct ReportEntity.");
        if (signatures.FirstOrDefault(signature => signature.Report == id) is not { Report: not null } own)
            yield return report.Wrong("it has no signature, so that nobody finds it in another language.", $"Add a ReportSignatureIdMapping to {Customizations.ReportSignatures}.");
        else if (own.Language != language)
            yield return report.Wrong($"its language is {language}, and its signature says {own.Language}.", "Write the same language in both places.");
    }

    private static List<(string Report, string Signature, string Language)> Signatures(SolutionSource source) => source.Folder.Has(Customizations.ReportSignatures)
        ? [.. source.Folder.Xml(Customizations.ReportSignatures).Elements("ReportSignatureIdMapping").Select(mapping => (Id((string?)mapping.Attribute("reportid")), Id((string?)mapping.Attribute("signatureid")), (string?)mapping.Attribute("signaturelcid") ?? ""))]
        : [];

    private static List<string> Values(Component report, string collection, string one) => [.. report.Xml.Element(collection)?.Elements(one).Select(element => element.Value.Trim()) ?? []];

    private static string Id(string? id) => (id ?? "").Trim('{', '}').ToLowerInvariant();
}
