using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Reports, by their signature: an import may give the row another id. Of the document what it asks and can be asked is compared; the platform writes its own things into it.</summary>
internal sealed class ReportCheck : ICheck
{
    public string Kind => "Report";

    public IEnumerable<Part> Expected(Package package)
    {
        var signatures = package.Customizations.Elements("Reports").Elements("ReportSignatureIdMappings").Elements("ReportSignatureIdMapping").ToDictionary(mapping => ((string)mapping.Attribute("reportid")!).Id());
        return package.Customizations.Elements("Reports").Elements("Report").Select(report =>
        {
            var signature = signatures[report.Need("reportid").Id()];
            return Content(new Part(KeyOf((string?)signature.Attribute("signatureid"), (string?)signature.Attribute("signaturelcid")), report.Need("name"))
                .Is("name", report.Need("name")).Is("language", report.Text("languagecode")), System.Text.Encoding.UTF8.GetString(package.File(report.Need("ExportedFileName"))));
        });
    }

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await api.ListAsync("reports?$select=name,languagecode,signatureid,signaturelcid,bodytext", "signatureid", expected.Select(part => part.Key.Split(' ')[0])))
            .Select(row => Content(new Part(KeyOf(row.Said("signatureid"), row.Said("signaturelcid")), "").Is("name", row.Said("name")).Is("language", row.Said("languagecode")), row.Said("bodytext")));

    private static string KeyOf(string? signature, string? language) => $"{(signature ?? "").Id()} {language}";

    private static Part Content(Part part, string? document)
    {
        var report = ViewContent.Parsed(document?.TrimStart('\uFEFF'));
        return part.Holds("parameters", Named(report, "ReportParameter")).Holds("data sets", Named(report, "DataSet")).Holds("queries", Queries(report));
    }

    private static IEnumerable<string> Named(XElement? report, string element) => (report?.Descendants() ?? []).Where(one => one.Name.LocalName == element).Select(one => (string?)one.Attribute("Name") ?? "");

    private static IEnumerable<string> Queries(XElement? report) =>
        from command in report?.Descendants() ?? []
        where command.Name.LocalName == "CommandText"
        select WebResourceCheck.Fingerprint(System.Text.Encoding.UTF8.GetBytes(string.Join(' ', command.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))).Split(',')[0];
}
