using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk.Metadata;
using SdkCascade = Microsoft.Xrm.Sdk.Metadata.CascadeType;

namespace LocalDataverse.Messages.Definitions;

/// <summary>Relationships as the SDK's RelationshipMetadata.</summary>
internal static class RelationshipDescription
{
    public static OneToManyRelationshipMetadata Of(Describing describing, OneToManyDefinition one) => new()
    {
        MetadataId = one.MetadataId,
        SchemaName = one.SchemaName,
        IsCustomRelationship = one.IsCustom,
        IsHierarchical = one.IsHierarchical,
        ReferencedEntity = one.ReferencedTable,
        ReferencedAttribute = one.ReferencedColumn,
        ReferencingEntity = one.ReferencingTable,
        ReferencingAttribute = one.ReferencingColumn,
        ReferencedEntityNavigationPropertyName = one.ReferencedNavigationProperty,
        ReferencingEntityNavigationPropertyName = one.ReferencingNavigationProperty,
        CascadeConfiguration = new CascadeConfiguration
        {
            Assign = (SdkCascade)one.Cascade.Assign,
            Delete = (SdkCascade)one.Cascade.Delete,
            Merge = (SdkCascade)one.Cascade.Merge,
            Reparent = (SdkCascade)one.Cascade.Reparent,
            Share = (SdkCascade)one.Cascade.Share,
            Unshare = (SdkCascade)one.Cascade.Unshare,
        },
        AssociatedMenuConfiguration = new AssociatedMenuConfiguration
        {
            Behavior = Described.Named<AssociatedMenuBehavior>(one.MenuBehavior),
            Group = Described.Named<AssociatedMenuGroup>(one.MenuGroup),
            Order = one.MenuOrder,
            Label = describing.Label(one.MenuLabel),
        },
    };

    public static ManyToManyRelationshipMetadata Of(Describing describing, ManyToManyDefinition many) => new()
    {
        MetadataId = many.MetadataId,
        SchemaName = many.SchemaName,
        IsCustomRelationship = many.IsCustom,
        Entity1LogicalName = many.Table1,
        Entity2LogicalName = many.Table2,
        Entity1IntersectAttribute = many.Table1Column,
        Entity2IntersectAttribute = many.Table2Column,
        Entity1NavigationPropertyName = many.Table1NavigationProperty,
        Entity2NavigationPropertyName = many.Table2NavigationProperty,
        IntersectEntityName = describing.Metadata.TryTable(many.IntersectTable, out var table) ? table.LogicalName : many.IntersectTable,
    };
}
