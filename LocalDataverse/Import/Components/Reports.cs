using System.Text;
using System.Xml.Linq;

namespace LocalDataverse.Import.Components;

/// <summary>Reports, with where they are shown. One in several languages is a row for each, all of them with the same signature.</summary>
internal sealed class Reports : ISolutionComponents
{
    private const int ReportingServices = 1;

    public void Import(SolutionPackage package, RowWriter rows)
    {
        var signatures = package.Section("Reports", "ReportSignatureIdMappings").Elements("ReportSignatureIdMapping")
            .ToDictionary(mapping => Guid.Parse((string?)mapping.Attribute("reportid") ?? ""), mapping => mapping);
        foreach (var report in package.Section("Reports", "Report"))
        {
            var name = report.Text("name") ?? throw ImportErrors.SolutionPartInvalid("a report has no name");
            var id = report.Id("reportid") ?? throw ImportErrors.SolutionPartInvalid($"the report '{name}' has no reportid");
            if (report.Number("reporttypecode") != ReportingServices) throw ImportErrors.ComponentNotSupported($"The report '{name}'", $"reports of the type {report.Text("reporttypecode")} do not run here");
            signatures.TryGetValue(id, out var signature);
            rows.Put("report", id, new()
            {
                ["name"] = name,
                ["description"] = report.Text("description"),
                ["filename"] = report.Text("filename"),
                ["languagecode"] = report.Text("languagecode") ?? "-1",
                ["mimetype"] = report.Text("mimetype"),
                ["reporttypecode"] = ReportingServices,
                ["iscustomreport"] = report.Text("iscustomreport") ?? "1",
                ["iscustomizable"] = report.Text("iscustomizable") ?? "1",
                ["ispersonal"] = false,
                ["ismanaged"] = package.IsManaged,
                ["signatureid"] = (string?)signature?.Attribute("signatureid") is { } same ? Guid.Parse(same) : null,
                ["signaturelcid"] = (string?)signature?.Attribute("signaturelcid"),
                ["bodytext"] = Body(package.File(report.Text("ExportedFileName") ?? throw ImportErrors.SolutionPartInvalid($"the report '{name}' names no file"))),
            });
            Related(rows, report, id, "reportvisibility", "visibilitycode", report.Element("ReportVisibilities"));
            Related(rows, report, id, "reportcategory", "categorycode", report.Element("ReportCategories"));
            Related(rows, report, id, "reportentity", "objecttypecode", report.Element("ReportEntities"));
        }
    }

    /// <summary>What an earlier version said is gone.</summary>
    private static void Related(RowWriter rows, XElement report, Guid id, string table, string column, XElement? said)
    {
        foreach (var old in rows.Where(table, "reportid", id)) rows.Delete(table, old);
        foreach (var one in said?.Elements() ?? [])
        {
            rows.Put(table, Metadata.MetadataIds.Of(table, $"{id:N} {one.Value}"), new() { ["reportid"] = id, [column] = one.Value.Trim().ToLowerInvariant(), ["name"] = report.Text("name") is { Length: > 100 } longer ? longer[..100] : report.Text("name") });
        }
    }

    private static string Body(byte[] file)
    {
        using var reader = new StreamReader(new MemoryStream(file), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
