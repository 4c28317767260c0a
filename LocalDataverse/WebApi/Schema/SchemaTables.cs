using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.WebApi.Schema;

/// <summary>The tables of <c>$metadata</c>: a type and a set for each, with lookups and collections as navigation properties.</summary>
internal sealed class SchemaTables(MetadataCatalogue metadata)
{
    /// <summary>The type from which all tables are derived, as in Dataverse.</summary>
    public const string Base = "crmbaseentity";

    private static readonly XNamespace Edm = SchemaDocument.Edm;

    private readonly List<TableDefinition> tables = [.. metadata.Tables.OrderBy(table => table.LogicalName, StringComparer.Ordinal)];

    public IEnumerable<XElement> Types() =>
        tables.Select(Type).Prepend(new XElement(Edm + "EntityType", new XAttribute("Name", Base), new XAttribute("Abstract", "true")));

    public IEnumerable<XElement> Sets() => tables.Select(table => new XElement(
        Edm + "EntitySet",
        new XAttribute("Name", table.EntitySetName),
        new XAttribute("EntityType", $"Microsoft.Dynamics.CRM.{table.LogicalName}"),
        Navigations(table).Select(navigation => new XElement(Edm + "NavigationPropertyBinding", new XAttribute("Path", navigation.Name), new XAttribute("Target", navigation.Target.EntitySetName)))));

    private XElement Type(TableDefinition table) => new(
        Edm + "EntityType",
        new XAttribute("Name", table.LogicalName),
        new XAttribute("BaseType", SchemaDocument.Alias + Base),
        new XElement(Edm + "Key", new XElement(Edm + "PropertyRef", new XAttribute("Name", table.PrimaryIdColumn))),
        table.Columns.Values.Where(PropertyNames.IsProperty).Select(column => SchemaDocument.Part("Property", PropertyNames.Of(column), TypeOf(column), nullable: !column.IsPrimaryId)),
        Navigations(table).Select(navigation => Navigation(table, navigation)));

    private static XElement Navigation(TableDefinition table, NavigationProperty navigation)
    {
        var type = SchemaDocument.Alias + navigation.Target.LogicalName;
        var element = SchemaDocument.Part("NavigationProperty", navigation.Name, navigation.Lookup is null ? $"Collection({type})" : type, nullable: navigation.Lookup is null || table.FindColumn(navigation.Lookup) is not { IsPrimaryId: true });
        if (navigation.Partner is { } partner) element.Add(new XAttribute("Partner", partner));
        if (navigation.Lookup is { } lookup && table.FindColumn(lookup) is { } column && PropertyNames.IsProperty(column))
            element.Add(new XElement(Edm + "ReferentialConstraint", new XAttribute("Property", PropertyNames.Of(column)), new XAttribute("ReferencedProperty", navigation.Target.PrimaryIdColumn)));
        return element;
    }

    /// <summary>The navigation properties of a table, each name once; lookups with the property that is their value.</summary>
    private List<NavigationProperty> Navigations(TableDefinition table)
    {
        List<NavigationProperty> all = [];
        foreach (var one in metadata.ManyToOne(table.LogicalName)) Add(one.ReferencingNavigationProperty, one.ReferencedTable, one.ReferencingColumn, one.ReferencedNavigationProperty);
        foreach (var one in metadata.OneToMany(table.LogicalName)) Add(one.ReferencedNavigationProperty, one.ReferencingTable, lookup: null, one.ReferencingNavigationProperty);
        foreach (var many in metadata.ManyToMany(table.LogicalName))
        {
            if (many.Table1 == table.LogicalName) Add(many.Table1NavigationProperty, many.Table2, lookup: null, many.Table2NavigationProperty);
            if (many.Table2 == table.LogicalName) Add(many.Table2NavigationProperty, many.Table1, lookup: null, many.Table1NavigationProperty);
        }

        var columns = table.Columns.Values.Where(PropertyNames.IsProperty).Select(PropertyNames.Of).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(navigation => !columns.Contains(navigation.Name)).DistinctBy(navigation => navigation.Name)];

        void Add(string name, string target, string? lookup, string partner)
        {
            if (name.Length > 0 && metadata.TryTable(target, out var other)) all.Add(new NavigationProperty(name, other, lookup, IsTold(table, other, name, partner) ? partner : null));
        }
    }

    /// <summary>Whether both sides name each other and nobody else: a lookup of the owner has one name for users and teams.</summary>
    private bool IsTold(TableDefinition table, TableDefinition other, string name, string partner) =>
        partner.Length > 0 && name != partner && Names(table).Count(one => one == name) == 1 && Names(other).Count(one => one == partner) == 1;

    private IEnumerable<string> Names(TableDefinition table) =>
        metadata.ManyToOne(table.LogicalName).Select(one => one.ReferencingNavigationProperty)
            .Concat(metadata.OneToMany(table.LogicalName).Select(one => one.ReferencedNavigationProperty))
            .Concat(metadata.ManyToMany(table.LogicalName).SelectMany(many => new[] { many.Table1 == table.LogicalName ? many.Table1NavigationProperty : "", many.Table2 == table.LogicalName ? many.Table2NavigationProperty : "" }))
            .Concat(table.Columns.Values.Where(PropertyNames.IsProperty).Select(PropertyNames.Of));

    private static string TypeOf(ColumnDefinition column) => column.Type switch
    {
        ColumnType.Integer or ColumnType.Choice or ColumnType.State or ColumnType.Status => "Edm.Int32",
        ColumnType.BigInt => "Edm.Int64",
        ColumnType.Double => "Edm.Double",
        ColumnType.Decimal or ColumnType.Money => "Edm.Decimal",
        ColumnType.Boolean or ColumnType.ManagedProperty => "Edm.Boolean",
        ColumnType.DateTime => column.DateTimeBehavior == DateTimeBehavior.DateOnly ? "Edm.Date" : "Edm.DateTimeOffset",
        ColumnType.UniqueIdentifier or ColumnType.File or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => "Edm.Guid",
        ColumnType.Image => "Edm.Binary",
        _ => "Edm.String",
    };

    private sealed record NavigationProperty(string Name, TableDefinition Target, string? Lookup, string? Partner);
}
