using System.Text;
using System.Xml;
using LocalDataverse.Metadata;

namespace LocalDataverse.WebApi;

/// <summary><c>$metadata</c>: the tables as an OData schema (CSDL), for tools that read it.</summary>
internal static class SchemaDocument
{
    private const string Edmx = "http://docs.oasis-open.org/odata/ns/edmx";
    private const string Edm = "http://docs.oasis-open.org/odata/ns/edm";

    public static void Write(ApiCall call)
    {
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("edmx", "Edmx", Edmx);
            xml.WriteAttributeString("Version", "4.0");
            xml.WriteStartElement("edmx", "DataServices", Edmx);
            xml.WriteStartElement("Schema", Edm);
            xml.WriteAttributeString("Namespace", "Microsoft.Dynamics.CRM");
            xml.WriteAttributeString("Alias", "mscrm");
            var tables = call.Metadata.Tables.OrderBy(table => table.LogicalName, StringComparer.Ordinal).ToList();
            foreach (var table in tables) Table(xml, call.Metadata, table);
            Container(xml, call.Metadata, tables);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        call.Response.Text(Encoding.UTF8.GetString(text.ToArray()), "application/xml");
    }

    private static void Table(XmlWriter xml, MetadataCatalogue metadata, TableDefinition table)
    {
        xml.WriteStartElement("EntityType");
        xml.WriteAttributeString("Name", table.LogicalName);
        xml.WriteStartElement("Key");
        xml.WriteStartElement("PropertyRef");
        xml.WriteAttributeString("Name", table.PrimaryIdColumn);
        xml.WriteEndElement();
        xml.WriteEndElement();
        foreach (var column in table.Columns.Values.Where(PropertyNames.IsProperty))
        {
            xml.WriteStartElement("Property");
            xml.WriteAttributeString("Name", PropertyNames.Of(column));
            xml.WriteAttributeString("Type", TypeOf(column));
            xml.WriteEndElement();
        }

        foreach (var name in metadata.ManyToOne(table.LogicalName).Where(one => metadata.TryTable(one.ReferencedTable, out _)).DistinctBy(one => one.ReferencingNavigationProperty))
            Navigation(xml, name.ReferencingNavigationProperty, $"mscrm.{name.ReferencedTable}");
        foreach (var many in metadata.OneToMany(table.LogicalName).Where(one => metadata.TryTable(one.ReferencingTable, out _)).DistinctBy(one => one.ReferencedNavigationProperty))
            Navigation(xml, many.ReferencedNavigationProperty, $"Collection(mscrm.{many.ReferencingTable})");
        foreach (var (name, other) in ManyToMany(metadata, table)) Navigation(xml, name, $"Collection(mscrm.{other})");
        xml.WriteEndElement();
    }

    private static IEnumerable<(string Name, string Table)> ManyToMany(MetadataCatalogue metadata, TableDefinition table) =>
        metadata.ManyToMany(table.LogicalName).SelectMany(many => new[] { (many.Table1, many.Table1NavigationProperty, many.Table2), (many.Table2, many.Table2NavigationProperty, many.Table1) })
            .Where(side => side.Item1 == table.LogicalName).Select(side => (side.Item2, side.Item3));

    private static void Navigation(XmlWriter xml, string name, string type)
    {
        xml.WriteStartElement("NavigationProperty");
        xml.WriteAttributeString("Name", name);
        xml.WriteAttributeString("Type", type);
        xml.WriteEndElement();
    }

    private static void Container(XmlWriter xml, MetadataCatalogue metadata, List<TableDefinition> tables)
    {
        xml.WriteStartElement("EntityContainer");
        xml.WriteAttributeString("Name", "System");
        foreach (var table in tables)
        {
            xml.WriteStartElement("EntitySet");
            xml.WriteAttributeString("Name", table.EntitySetName);
            xml.WriteAttributeString("EntityType", $"Microsoft.Dynamics.CRM.{table.LogicalName}");
            foreach (var lookup in metadata.ManyToOne(table.LogicalName).DistinctBy(one => one.ReferencingNavigationProperty))
            {
                if (!metadata.TryTable(lookup.ReferencedTable, out var target)) continue;
                xml.WriteStartElement("NavigationPropertyBinding");
                xml.WriteAttributeString("Path", lookup.ReferencingNavigationProperty);
                xml.WriteAttributeString("Target", target.EntitySetName);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string TypeOf(ColumnDefinition column) => column.Type switch
    {
        ColumnType.Integer or ColumnType.Choice or ColumnType.State or ColumnType.Status => "Edm.Int32",
        ColumnType.BigInt => "Edm.Int64",
        ColumnType.Double => "Edm.Double",
        ColumnType.Decimal or ColumnType.Money => "Edm.Decimal",
        ColumnType.Boolean or ColumnType.ManagedProperty => "Edm.Boolean",
        ColumnType.DateTime => column.DateTimeBehavior == DateTimeBehavior.DateOnly ? "Edm.Date" : "Edm.DateTimeOffset",
        ColumnType.UniqueIdentifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => "Edm.Guid",
        ColumnType.Image or ColumnType.File => "Edm.Binary",
        _ => "Edm.String",
    };
}
