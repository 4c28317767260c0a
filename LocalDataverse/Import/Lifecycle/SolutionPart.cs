using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import.Lifecycle;

/// <summary>One thing that a solution brings: a definition, or a row of a table that holds components.</summary>
/// <param name="Kind">One of the kinds below for a definition; the table for a row.</param>
/// <param name="Name">The definition's name, a column's and a key's after the table's; the id of a row.</param>
internal sealed record SolutionPart(string Kind, string Name)
{
    public const string Table = "$table", Column = "$column", Key = "$key", Choice = "$choice", OneToMany = "$onetomany", ManyToMany = "$manytomany";

    public bool IsRow => Kind[0] != '$';

    public Guid RowId => Guid.Parse(Name);

    public string TableName => Name.Split('.')[0];

    public string Last => Name.Split('.')[^1];

    public static SolutionPart Row(string table, Guid id) => new(table, id.ToString("D"));

    /// <summary>The definitions in a package. Of the platform's own tables that is what the solution adds to them.</summary>
    public static IEnumerable<SolutionPart> Definitions(SolutionPackage package, MetadataCatalogue after)
    {
        foreach (var entity in package.Section("Entities", "Entity"))
        {
            if (entity.Element("EntityInfo")?.Element("entity") is not { } info) continue;
            var table = after.Table(entity.Text("Name")!);
            if (table.IsCustom && !info.Flag("unmodified") && (string?)info.Attribute("unmodified") != "1") yield return new(Table, table.LogicalName);
            foreach (var attribute in info.Elements("attributes").Elements("attribute"))
            {
                var name = (attribute.Text("LogicalName") ?? (string?)attribute.Attribute("PhysicalName") ?? "").ToLowerInvariant();
                if (table.FindColumn(name) is { IsCustom: true }) yield return new(Column, $"{table.LogicalName}.{name}");
            }

            foreach (var key in info.Elements("EntityKeys").Elements("EntityKey"))
            {
                yield return new(Key, $"{table.LogicalName}.{(key.Text("LogicalName") ?? key.Text("Name")!).ToLowerInvariant()}");
            }
        }

        foreach (var choice in package.Section("optionsets", "optionset"))
        {
            yield return new(Choice, (string)choice.Attribute("Name")!);
        }

        foreach (var relationship in package.Section("EntityRelationships", "EntityRelationship"))
        {
            yield return new(RelationshipReader.IsManyToMany(relationship) ? ManyToMany : OneToMany, (string)relationship.Attribute("Name")!);
        }
    }
}
