using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Loads a shipped package: rows first, then their states, then what is many-to-many.</summary>
internal static class ReferencePackage
{
    public static void Load(string zipFile, IOrganizationService service, MetadataCatalogue metadata)
    {
        using var zip = ZipFile.OpenRead(zipFile);
        using var stream = zip.GetEntry("data.xml")!.Open();
        var tables = XDocument.Load(stream).Root!.Elements("entity").ToList();
        var rows = tables
            .SelectMany(entity => entity.Descendants("record").Select(record => Row(metadata.Table((string)entity.Attribute("name")!), record)))
            .ToList();
        foreach (var row in rows) service.Create(Without(row, "statecode", "statuscode"));
        foreach (var row in rows.Where(row => row.Contains("statuscode")))
        {
            service.Update(new Entity(row.LogicalName, row.Id) { ["statecode"] = row["statecode"], ["statuscode"] = row["statuscode"] });
        }

        foreach (var entity in tables)
        {
            foreach (var pairs in entity.Elements("m2mrelationships").Elements("m2mrelationship")) Relate(service, (string)entity.Attribute("name")!, pairs);
        }
    }

    private static void Relate(IOrganizationService service, string table, XElement pairs)
    {
        var targets = pairs.Descendants("targetid").Select(target => new EntityReference((string)pairs.Attribute("targetentityname")!, Guid.Parse(target.Value)));
        service.Associate(table, Guid.Parse((string)pairs.Attribute("sourceid")!), new Relationship((string)pairs.Attribute("m2mrelationshipname")!), [.. targets]);
    }

    private static Entity Row(TableDefinition table, XElement record)
    {
        var row = new Entity(table.LogicalName, Guid.Parse((string)record.Attribute("id")!));
        foreach (var field in record.Elements("field"))
        {
            var column = table.Column((string)field.Attribute("name")!);
            var value = (string)field.Attribute("value")!;
            if (!column.IsPrimaryId && value.Length > 0) row[column.LogicalName] = Value(column, value, (string?)field.Attribute("lookupentity"));
        }

        return row;
    }

    private static object Value(ColumnDefinition column, string value, string? table) => column.Type switch
    {
        ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue(int.Parse(value, CultureInfo.InvariantCulture)),
        ColumnType.Integer => int.Parse(value, CultureInfo.InvariantCulture),
        ColumnType.Decimal => decimal.Parse(value, CultureInfo.InvariantCulture),
        ColumnType.Boolean => bool.Parse(value),
        ColumnType.Lookup => new EntityReference(table, Guid.Parse(value)),
        _ => value,
    };

    private static Entity Without(Entity row, params string[] columns)
    {
        var rest = new Entity(row.LogicalName, row.Id);
        foreach (var (name, value) in row.Attributes.Where(column => !columns.Contains(column.Key))) rest[name] = value;
        return rest;
    }
}
