using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>Reads an <c>EntityRelationship</c>.</summary>
internal static class RelationshipReader
{
    public static bool IsManyToMany(XElement relationship) => relationship.Text("EntityRelationshipType") == "ManyToMany";

    public static OneToManyDefinition ReadOneToMany(XElement relationship, Func<string, TableDefinition> tableOf, bool isCustom)
    {
        var name = NameOf(relationship);
        var referencing = tableOf(Required(relationship, "ReferencingEntityName", name));
        var referenced = tableOf(Required(relationship, "ReferencedEntityName", name));
        var column = referencing.FindColumn(Required(relationship, "ReferencingAttributeName", name))
            ?? throw ImportErrors.SolutionPartInvalid($"the relationship '{name}' names the column '{Required(relationship, "ReferencingAttributeName", name)}', which '{referencing.LogicalName}' does not have");
        var lookupSide = Role(relationship, "1");
        return new OneToManyDefinition
        {
            SchemaName = name,
            ReferencedTable = referenced.LogicalName,
            ReferencedColumn = referenced.PrimaryIdColumn,
            ReferencingTable = referencing.LogicalName,
            ReferencingColumn = column.LogicalName,
            ReferencingNavigationProperty = lookupSide?.Text("NavigationPropertyName") ?? PlatformRelationships.NavigationOf(referencing, column, referenced.LogicalName),
            ReferencedNavigationProperty = Role(relationship, "0")?.Text("NavigationPropertyName") ?? name,
            Cascade = new CascadeRules
            {
                Assign = Cascade(relationship, "CascadeAssign", CascadeType.NoCascade),
                Delete = Cascade(relationship, "CascadeDelete", CascadeType.RemoveLink),
                Reparent = Cascade(relationship, "CascadeReparent", CascadeType.NoCascade),
                Share = Cascade(relationship, "CascadeShare", CascadeType.NoCascade),
                Unshare = Cascade(relationship, "CascadeUnshare", CascadeType.NoCascade),
            },
            IsHierarchical = relationship.Flag("IsHierarchical"),
            IsCustom = isCustom,
            MenuBehavior = lookupSide?.Text("NavPaneDisplayOption") ?? "DoNotDisplay",
            MenuGroup = lookupSide?.Text("NavPaneArea") ?? "Details",
            MenuOrder = lookupSide?.Number("NavPaneOrder") ?? 10000,
            MenuLabel = lookupSide?.Texts("CustomLabels") ?? DisplayText.None,
            MetadataId = MetadataIds.Of("relationship", name),
        };
    }

    public static ManyToManyDefinition ReadManyToMany(XElement relationship, Func<string, TableDefinition> tableOf, bool isCustom)
    {
        var name = NameOf(relationship);
        var first = tableOf(Required(relationship, "FirstEntityName", name));
        var second = tableOf(Required(relationship, "SecondEntityName", name));
        var toItself = first.LogicalName == second.LogicalName;
        return new ManyToManyDefinition
        {
            SchemaName = name,
            Table1 = first.LogicalName,
            Table2 = second.LogicalName,
            IntersectTable = Required(relationship, "IntersectEntityName", name).ToLowerInvariant(),
            Table1Column = toItself ? $"{first.PrimaryIdColumn}one" : first.PrimaryIdColumn,
            Table2Column = toItself ? $"{second.PrimaryIdColumn}two" : second.PrimaryIdColumn,
            Table1NavigationProperty = name,
            Table2NavigationProperty = name,
            IsCustom = isCustom,
            MetadataId = MetadataIds.Of("relationship", name),
        };
    }

    /// <summary>The table that joins the two, for a relationship whose solution does not bring it.</summary>
    public static TableDefinition Intersect(ManyToManyDefinition relationship, int objectTypeCode)
    {
        var name = relationship.IntersectTable;
        string[] columns = [$"{name}id", relationship.Table1Column, relationship.Table2Column];
        return new TableDefinition
        {
            LogicalName = name,
            SchemaName = name,
            EntitySetName = $"{name}set",
            PrimaryIdColumn = columns[0],
            ObjectTypeCode = objectTypeCode,
            IsCustom = true,
            IsIntersect = true,
            MetadataId = MetadataIds.Of("table", name),
            Columns = columns.ToDictionary(column => column, column => new ColumnDefinition
            {
                LogicalName = column,
                SchemaName = column,
                Type = ColumnType.UniqueIdentifier,
                IsPrimaryId = column == columns[0],
                MetadataId = MetadataIds.Of("column", $"{name}.{column}"),
            }),
        };
    }

    private static string NameOf(XElement relationship) =>
        (string?)relationship.Attribute("Name") ?? throw ImportErrors.SolutionPartInvalid("a relationship has no Name");

    private static string Required(XElement relationship, string child, string name) =>
        relationship.Text(child) ?? throw ImportErrors.SolutionPartInvalid($"the relationship '{name}' has no {child}");

    private static XElement? Role(XElement relationship, string type) =>
        relationship.Element("EntityRelationshipRoles")?.Elements("EntityRelationshipRole").FirstOrDefault(role => role.Text("RelationshipRoleType") == type);

    private static CascadeType Cascade(XElement relationship, string child, CascadeType otherwise) =>
        Enum.TryParse<CascadeType>(relationship.Text(child), out var rule) ? rule : otherwise;
}
