using System.Globalization;
using System.Text;
using System.Xml.Linq;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Export;

/// <summary>Writes the components that are rows and stand in customizations.xml, some with files beside it.</summary>
internal sealed class RowXml(SolutionContent content, IDictionary<string, byte[]> files)
{
    private static readonly Dictionary<int, string> Levels = new() { [1] = "Basic", [2] = "Local", [4] = "Deep", [8] = "Global" };

    public XElement Roles() => new("Roles", content.Rows("role").Select(role => new XElement(
        "Role",
        new XAttribute("id", role.Id.ToString("B")),
        new XAttribute("name", role.Text("name") ?? ""),
        new XAttribute("isinherited", role.Number("isinherited") ?? 1),
        Xml.Text("IsCustomizable", true),
        new XElement("RolePrivileges", Privileges(role.Id)))));

    public XElement FieldSecurityProfiles() => new("FieldSecurityProfiles", content.Rows("fieldsecurityprofile").Select(profile => new XElement(
        "FieldSecurityProfile",
        new XAttribute("name", profile.Text("name") ?? ""),
        new XAttribute("description", profile.Text("description") ?? ""),
        new XAttribute("fieldsecurityprofileid", profile.Id.ToString("B")),
        new XElement("FieldPermissions", content.Belonging("fieldpermission", "fieldsecurityprofileid", profile.Id).Select(permission => new XElement(
            "FieldPermission",
            Xml.Text("EntityName", permission.Text("entityname")),
            Xml.Text("AttributeName", permission.Text("attributelogicalname")),
            Xml.Text("CanRead", permission.Number("canread") ?? 0),
            permission.Number("canreadunmasked") is > 0 and var unmasked ? Xml.Text("CanReadUnmasked", unmasked) : null,
            Xml.Text("CanUpdate", permission.Number("canupdate") ?? 0),
            Xml.Text("CanCreate", permission.Number("cancreate") ?? 0)))))));

    public XElement? WebResources()
    {
        var resources = content.Rows("webresource");
        return resources.Count == 0 ? null : new XElement("WebResources", resources.Select(WebResource));
    }

    public XElement? Reports()
    {
        var reports = content.Rows("report");
        if (reports.Count == 0) return null;
        var signatures = reports.Where(report => report.Guid("signatureid") is not null).Select(report => new XElement(
            "ReportSignatureIdMapping", new XAttribute("reportid", report.Id.ToString("B")), new XAttribute("signatureid", report.Guid("signatureid")!.Value.ToString("B")), new XAttribute("signaturelcid", report.Text("signaturelcid") ?? "-1"))).ToList();
        return new XElement("Reports", signatures.Count == 0 ? null : new XElement("ReportSignatureIdMappings", signatures), reports.Select(Report));
    }

    public XElement? Dashboards()
    {
        var dashboards = content.Rows("systemform", "objecttypecode", "none");
        return dashboards.Count == 0 ? null : new XElement("Dashboards", dashboards.Select(form => FormXml.Dashboard(content, form)));
    }

    public XElement ConnectionReferences() => new("connectionreferences", content.Rows("connectionreference").Select(reference => new XElement(
        "connectionreference",
        new XAttribute("connectionreferencelogicalname", reference.Text("connectionreferencelogicalname") ?? ""),
        Xml.Text("connectionreferencedisplayname", reference.Text("connectionreferencedisplayname")),
        Xml.Text("connectorid", reference.Text("connectorid")),
        Xml.Maybe("description", reference.Text("description")),
        Xml.Text("iscustomizable", true),
        Xml.Text("statecode", 0),
        Xml.Text("statuscode", 1))));

    /// <summary>What is kept as it came: flows, canvas apps, code components.</summary>
    public XElement Carried(string section, string table) => new(section, content.Rows(table).Select(row =>
    {
        if (Import.Carried.Find(content.Connection, row.Id) is not { } kept) return null;
        foreach (var (path, file) in Import.Carried.FilesOf(content.Connection, row.Id)) files[path] = file;
        if (table == "workflow" && kept.Component.Element("JsonFileName") is { } json) files[json.Value.TrimStart('/')] = Encoding.UTF8.GetBytes(row.Text("clientdata") ?? "{}");
        return kept.Component;
    }));

    private IEnumerable<XElement> Privileges(Guid role)
    {
        var names = SystemRow.Some(content.Connection, content.Metadata, "privilege", ["name"]).ToDictionary(privilege => privilege.Id, privilege => privilege.Text("name") ?? "");
        return content.Belonging("roleprivileges", "roleid", role)
            .Select(grant => (Name: names.GetValueOrDefault(grant.Guid("privilegeid") ?? Guid.Empty), Level: Levels.GetValueOrDefault(grant.Number("privilegedepthmask") ?? 0)))
            .Where(grant => grant is { Name: not null, Level: not null })
            .OrderBy(grant => grant.Name, StringComparer.Ordinal)
            .Select(grant => new XElement("RolePrivilege", new XAttribute("name", grant.Name!), new XAttribute("level", grant.Level!)));
    }

    private XElement WebResource(SystemRow resource)
    {
        var name = resource.Text("name") ?? "";
        var file = $"WebResources/{new string([.. name.Where(letter => char.IsLetterOrDigit(letter) || letter == '_')])}{resource.Id.ToString("D").ToUpperInvariant()}";
        files[file] = Convert.FromBase64String(resource.Text("content") ?? "");
        return new XElement(
            "WebResource",
            Xml.Text("WebResourceId", resource.Id),
            Xml.Text("Name", name),
            Xml.Text("DisplayName", resource.Text("displayname")),
            Xml.Maybe("Description", resource.Text("description")),
            Xml.Maybe("LanguageCode", resource.Text("languagecode")),
            Xml.Text("WebResourceType", resource.Number("webresourcetype")),
            Xml.Text("IntroducedVersion", "1.0.0.0"),
            Xml.Text("IsEnabledForMobileClient", resource.Number("isenabledformobileclient") ?? 0),
            Xml.Text("IsAvailableForMobileOffline", resource.Number("isavailableformobileoffline") ?? 0),
            Xml.Maybe("DependencyXml", resource.Text("dependencyxml")),
            Xml.Text("IsCustomizable", resource.Number("iscustomizable") ?? 1),
            Xml.Text("CanBeDeleted", true),
            Xml.Text("IsHidden", resource.Number("ishidden") ?? 0),
            Xml.Text("FileName", $"/{file}"));
    }

    private XElement Report(SystemRow report)
    {
        var fileName = report.Text("filename") ?? "Report.rdl";
        var file = $"Reports/{Path.GetFileNameWithoutExtension(fileName)}{report.Id.ToString("D").ToUpperInvariant()}{Path.GetExtension(fileName)}";
        files[file] = Encoding.UTF8.GetBytes(report.Text("bodytext") ?? "");
        return new XElement(
            "Report",
            Xml.Text("name", report.Text("name")),
            Xml.Maybe("description", report.Text("description")),
            Xml.Text("iscustomreport", report.Number("iscustomreport") ?? 1),
            Xml.Text("filename", fileName),
            Xml.Text("languagecode", report.Text("languagecode") ?? "-1"),
            Xml.Maybe("mimetype", report.Text("mimetype")),
            Xml.Text("reportid", report.Id),
            Xml.Text("iscustomizable", report.Number("iscustomizable") ?? 1),
            Xml.Text("IntroducedVersion", "1.0.0.0"),
            Xml.Text("reporttypecode", report.Number("reporttypecode")),
            Xml.Text("ExportedFileName", $"/{file}"),
            new XElement("ReportVisibilities", Related(report, "reportvisibility", "visibilitycode").Select(code => new XElement("ReportVisbility", code))),
            new XElement("ReportCategories", Related(report, "reportcategory", "categorycode").Select(code => new XElement("ReportCategory", code))),
            new XElement("ReportEntities", Related(report, "reportentity", "objecttypecode").Select(code => new XElement("ReportEntity", code))));
    }

    private IEnumerable<string> Related(SystemRow report, string table, string column) => content.Belonging(table, "reportid", report.Id).Select(row => Convert.ToString(row.Text(column), CultureInfo.InvariantCulture)).OfType<string>().Order(StringComparer.Ordinal);
}
