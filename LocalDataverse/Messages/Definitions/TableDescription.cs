using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Messages.Definitions;

/// <summary>A table as the SDK's EntityMetadata.</summary>
internal static class TableDescription
{
    private static readonly PrivilegeType[] Verbs = [PrivilegeType.Create, PrivilegeType.Read, PrivilegeType.Write, PrivilegeType.Delete, PrivilegeType.Assign, PrivilegeType.Share, PrivilegeType.Append, PrivilegeType.AppendTo];

    /// <summary>The table with the parts that are asked for.</summary>
    public static EntityMetadata Of(Describing describing, TableDefinition table, EntityFilters parts)
    {
        var description = Itself(describing, table);
        if (parts.HasFlag(EntityFilters.Attributes)) description.With(nameof(EntityMetadata.Attributes), Columns(describing, table));
        if (parts.HasFlag(EntityFilters.Attributes)) description.With(nameof(EntityMetadata.Keys), table.Keys.Select(key => Key(describing, table, key)).ToArray());
        if (parts.HasFlag(EntityFilters.Privileges)) description.With(nameof(EntityMetadata.Privileges), Privileges(table));
        if (!parts.HasFlag(EntityFilters.Relationships)) return description;
        return description
            .With(nameof(EntityMetadata.OneToManyRelationships), describing.Metadata.OneToMany(table.LogicalName).Select(one => RelationshipDescription.Of(describing, one)).ToArray())
            .With(nameof(EntityMetadata.ManyToOneRelationships), describing.Metadata.ManyToOne(table.LogicalName).Select(one => RelationshipDescription.Of(describing, one)).ToArray())
            .With(nameof(EntityMetadata.ManyToManyRelationships), describing.Metadata.ManyToMany(table.LogicalName).Select(many => RelationshipDescription.Of(describing, many)).ToArray());
    }

    private static EntityMetadata Itself(Describing describing, TableDefinition table) => new EntityMetadata
    {
        MetadataId = table.MetadataId,
        LogicalName = table.LogicalName,
        SchemaName = table.SchemaName,
        EntitySetName = table.EntitySetName,
        LogicalCollectionName = table.EntitySetName,
        OwnershipType = table.Ownership switch
        {
            Ownership.User => OwnershipTypes.UserOwned,
            Ownership.Organization => OwnershipTypes.OrganizationOwned,
            Ownership.BusinessUnit => OwnershipTypes.BusinessOwned,
            _ => OwnershipTypes.None,
        },
        IsActivity = table.IsActivity,
        ActivityTypeMask = table.ActivityTypeMask,
        IsActivityParty = table.LogicalName is "account" or "contact" or "lead" or "systemuser" or "team" or "queue",
        HasNotes = table.HasNotes,
        HasActivities = table.HasActivities,
        AutoCreateAccessTeams = table.HasAccessTeams,
        IsQuickCreateEnabled = table.IsQuickCreateEnabled,
        TableType = "Standard",
        IconVectorName = table.IconVectorName,
        EntityColor = table.EntityColor,
        DisplayName = describing.Label(table.DisplayName),
        DisplayCollectionName = describing.Label(table.DisplayCollectionName),
        Description = describing.Label(table.Description),
    }
        .With(nameof(EntityMetadata.CollectionSchemaName), table.EntitySetName)
        .With(nameof(EntityMetadata.ObjectTypeCode), table.ObjectTypeCode)
        .With(nameof(EntityMetadata.PrimaryIdAttribute), table.PrimaryIdColumn)
        .With(nameof(EntityMetadata.PrimaryNameAttribute), table.PrimaryNameColumn)
        .With(nameof(EntityMetadata.IsCustomEntity), table.IsCustom)
        .With(nameof(EntityMetadata.IsIntersect), table.IsIntersect)
        .With(nameof(EntityMetadata.IsValidForAdvancedFind), table.IsValidForAdvancedFind)
        .With(nameof(EntityMetadata.IsStateModelAware), table.StateColumn is not null)
        .With(nameof(EntityMetadata.IntroducedVersion), table.IntroducedVersion);

    /// <summary>The columns of a table, in the order of their names.</summary>
    public static AttributeMetadata[] Columns(Describing describing, TableDefinition table) =>
        [.. table.Columns.Values.OrderBy(column => column.LogicalName, StringComparer.Ordinal).Select(column => ColumnDescription.Of(describing, table, column))];

    /// <summary>An alternate key of a table.</summary>
    public static EntityKeyMetadata Key(Describing describing, TableDefinition table, KeyDefinition key) => new EntityKeyMetadata
    {
        MetadataId = key.MetadataId,
        LogicalName = key.LogicalName,
        SchemaName = key.SchemaName,
        KeyAttributes = [.. key.Columns],
        DisplayName = describing.Label(key.DisplayName),
    }
        .With(nameof(EntityKeyMetadata.EntityLogicalName), table.LogicalName)
        .With(nameof(EntityKeyMetadata.EntityKeyIndexStatus), EntityKeyIndexStatus.Active);

    private static SecurityPrivilegeMetadata[] Privileges(TableDefinition table) =>
    [
        .. Verbs.Where(_ => table.PrivilegeSuffix is not null).Select(verb => ((SecurityPrivilegeMetadata)Activator.CreateInstance(typeof(SecurityPrivilegeMetadata), nonPublic: true)!)
            .With(nameof(SecurityPrivilegeMetadata.Name), table.PrivilegeName(verb.ToString()))
            .With(nameof(SecurityPrivilegeMetadata.PrivilegeId), MetadataIds.OfPrivilege(table.PrivilegeName(verb.ToString())!))
            .With(nameof(SecurityPrivilegeMetadata.PrivilegeType), verb)),
    ];
}
