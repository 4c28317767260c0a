using System.Text.Json.Nodes;
using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Rows;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>Relationships as Dataverse's RelationshipMetadata.</summary>
internal static class RelationshipJson
{
    public static JsonObject Of(OneToManyDefinition one) => new()
    {
        ["@odata.type"] = $"#{TypeNames.Namespace}OneToManyRelationshipMetadata",
        ["MetadataId"] = one.MetadataId,
        ["SchemaName"] = one.SchemaName,
        ["RelationshipType"] = "OneToManyRelationship",
        ["IsCustomRelationship"] = one.IsCustom,
        ["IsHierarchical"] = one.IsHierarchical,
        ["ReferencedEntity"] = one.ReferencedTable,
        ["ReferencedAttribute"] = one.ReferencedColumn,
        ["ReferencingEntity"] = one.ReferencingTable,
        ["ReferencingAttribute"] = one.ReferencingColumn,
        ["ReferencedEntityNavigationPropertyName"] = one.ReferencedNavigationProperty,
        ["ReferencingEntityNavigationPropertyName"] = one.ReferencingNavigationProperty,
        ["CascadeConfiguration"] = new JsonObject
        {
            ["Assign"] = one.Cascade.Assign.ToString(),
            ["Delete"] = one.Cascade.Delete.ToString(),
            ["Merge"] = one.Cascade.Merge.ToString(),
            ["Reparent"] = one.Cascade.Reparent.ToString(),
            ["Share"] = one.Cascade.Share.ToString(),
            ["Unshare"] = one.Cascade.Unshare.ToString(),
        },
        ["AssociatedMenuConfiguration"] = new JsonObject
        {
            ["Behavior"] = one.MenuBehavior,
            ["Group"] = one.MenuGroup,
            ["Order"] = one.MenuOrder,
            ["Label"] = MetadataJson.Label(one.MenuLabel),
        },
    };

    public static JsonObject Of(MetadataCatalogue metadata, ManyToManyDefinition many) => new()
    {
        ["@odata.type"] = $"#{TypeNames.Namespace}ManyToManyRelationshipMetadata",
        ["MetadataId"] = many.MetadataId,
        ["SchemaName"] = many.SchemaName,
        ["RelationshipType"] = "ManyToManyRelationship",
        ["IsCustomRelationship"] = many.IsCustom,
        ["Entity1LogicalName"] = many.Table1,
        ["Entity2LogicalName"] = many.Table2,
        ["Entity1IntersectAttribute"] = many.Table1Column,
        ["Entity2IntersectAttribute"] = many.Table2Column,
        ["Entity1NavigationPropertyName"] = many.Table1NavigationProperty,
        ["Entity2NavigationPropertyName"] = many.Table2NavigationProperty,
        ["IntersectEntityName"] = metadata.TryTable(many.IntersectTable, out var table) ? table.LogicalName : many.IntersectTable,
    };
}
