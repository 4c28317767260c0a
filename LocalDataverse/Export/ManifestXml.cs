using System.Xml.Linq;
using LocalDataverse.Import;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Export;

/// <summary>Writes solution.xml: who made the solution, its roots, and what others must have brought before.</summary>
internal static class ManifestXml
{
    private const int Shell = 2;

    public static XElement Write(SolutionContent content, bool managed)
    {
        var solution = content.Solution;
        var publisher = SystemRow.All(content.Connection, content.Metadata, "publisher", "WHERE publisherid = $0", solution.Guid("publisherid") ?? Guid.Empty)[0];
        return new XElement(
            "ImportExportXml",
            new XAttribute("version", "9.2.0.0"),
            new XAttribute("SolutionPackageVersion", "9.2"),
            new XAttribute("languagecode", DisplayText.BaseLanguage),
            new XAttribute("generatedBy", "LocalDataverse"),
            new XElement(
                "SolutionManifest",
                Xml.Text("UniqueName", solution.Text("uniquename")),
                Xml.Texts("LocalizedNames", "LocalizedName", content.Said(solution, "friendlyname")),
                Xml.Texts("Descriptions", "Description", content.Said(solution, "description")),
                Xml.Text("Version", solution.Text("version")),
                Xml.Text("Managed", managed),
                new XElement(
                    "Publisher",
                    Xml.Text("UniqueName", publisher.Text("uniquename")),
                    Xml.Texts("LocalizedNames", "LocalizedName", DisplayText.Of(publisher.Text("friendlyname"))),
                    Xml.Texts("Descriptions", "Description", DisplayText.Of(publisher.Text("description"))),
                    Xml.Text("CustomizationPrefix", publisher.Text("customizationprefix")),
                    Xml.Text("CustomizationOptionValuePrefix", publisher.Text("customizationoptionvalueprefix")),
                    new XElement("Addresses")),
                new XElement("RootComponents", Roots(content)),
                new XElement("MissingDependencies", Missing(content))));
    }

    private static IEnumerable<XElement> Roots(SolutionContent content)
    {
        var listed = content.Components.Where(component => component.Number("componenttype") is not (ComponentTypes.Column or ComponentTypes.Relationship or ComponentTypes.Key))
            .Select(component => (Type: component.Number("componenttype") ?? 0, Id: component.Guid("objectid") ?? Guid.Empty, Behavior: component.Number("rootcomponentbehavior") ?? 0)).ToList();
        var known = listed.Where(root => root.Type == ComponentTypes.Table).Select(root => root.Id).ToHashSet();
        var shells = content.Tables.Where(table => !known.Contains(table.MetadataId)).Select(table => (Type: ComponentTypes.Table, Id: table.MetadataId, Behavior: content.IsWhole(table) ? 0 : Shell));
        return listed.Concat(shells).Select(root => Root(content, root.Type, root.Id, root.Behavior)).OfType<XElement>()
            .OrderBy(root => (int)root.Attribute("type")!).ThenBy(root => (string?)root.Attribute("schemaName") ?? (string?)root.Attribute("id"), StringComparer.Ordinal);
    }

    private static XElement? Root(SolutionContent content, int type, Guid id, int behavior)
    {
        var name = type switch
        {
            ComponentTypes.Table or ComponentTypes.PictureOfTable => content.Metadata.Tables.FirstOrDefault(table => table.MetadataId == id)?.LogicalName,
            ComponentTypes.Choice => content.Metadata.GlobalChoices.Values.FirstOrDefault(choice => choice.MetadataId == id)?.Name,
            ComponentTypes.PictureOfColumn => ComponentTypes.ColumnOf(content.Metadata, id) is var (table, column) ? $"{table.LogicalName} {column.LogicalName}" : null,
            ComponentTypes.Ribbon => content.Rows("ribboncustomization").FirstOrDefault(ribbon => ribbon.Id == id) is { } ribbon ? $"{ribbon.Text("entity")}:RibbonDiffXml" : null,
            _ => null,
        };
        if (type is ComponentTypes.Table or ComponentTypes.Choice or ComponentTypes.PictureOfTable or ComponentTypes.PictureOfColumn or ComponentTypes.Ribbon) return name is null ? null : Written("schemaName", name);
        if (ComponentTypes.Find(content.Metadata, type) is not { } kind || content.Rows(kind.Table).FirstOrDefault(row => row.Id == id) is not { } component) return null;
        return kind.Name is null ? Written("id", id.ToString("B")) : Written("schemaName", component.Text(kind.Name) ?? "");

        XElement Written(string attribute, string value) => new("RootComponent", new XAttribute("type", type), new XAttribute(attribute, value), new XAttribute("behavior", behavior));
    }

    /// <summary>The tables that another solution brought and this one needs, for a lookup or to add something to them.</summary>
    public static IEnumerable<(string Table, OneToManyDefinition? Relationship)> Needed(SolutionContent content)
    {
        var own = content.Tables.Where(content.IsWhole).Select(table => table.LogicalName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return content.OneToMany.Select(one => (Table: one.ReferencedTable, Relationship: (OneToManyDefinition?)one))
            .Concat(content.Tables.Select(table => (Table: table.LogicalName, Relationship: (OneToManyDefinition?)null)))
            .Where(need => !own.Contains(need.Table) && content.Metadata.TryTable(need.Table, out var table) && table.IsCustom).DistinctBy(need => need.Table);
    }

    private static IEnumerable<XElement> Missing(SolutionContent content) => Needed(content).Select(need => new XElement(
        "MissingDependency",
        new XElement("Required", new XAttribute("type", ComponentTypes.Table), new XAttribute("schemaName", need.Table), new XAttribute("displayName", content.Metadata.Table(need.Table).DisplayName.Text), new XAttribute("solution", OwnerOf(content, need.Table))),
        new XElement("Dependent", new XAttribute("type", need.Relationship is null ? ComponentTypes.Table : ComponentTypes.Relationship), new XAttribute("schemaName", need.Relationship?.SchemaName ?? need.Table))));

    private static string OwnerOf(SolutionContent content, string table) => new Import.Lifecycle.SolutionParts(content.Connection).WhoBrings(new(Import.Lifecycle.SolutionPart.Table, table))
        .Select(id => SystemRow.All(content.Connection, content.Metadata, "solution", "WHERE solutionid = $0", id).FirstOrDefault()).OfType<SystemRow>().Select(solution => $"{solution.Text("uniquename")} ({solution.Text("version")})").FirstOrDefault() ?? "Active";
}
