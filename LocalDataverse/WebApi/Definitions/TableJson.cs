using System.Text.Json.Nodes;
using LocalDataverse.Metadata;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>A table as Dataverse's EntityMetadata.</summary>
internal static class TableJson
{
    public static JsonObject Of(TableDefinition table) => new()
    {
        ["MetadataId"] = table.MetadataId,
        ["LogicalName"] = table.LogicalName,
        ["SchemaName"] = table.SchemaName,
        ["EntitySetName"] = table.EntitySetName,
        ["LogicalCollectionName"] = table.EntitySetName,
        ["CollectionSchemaName"] = table.EntitySetName,
        ["ObjectTypeCode"] = table.ObjectTypeCode,
        ["PrimaryIdAttribute"] = table.PrimaryIdColumn,
        ["PrimaryImageAttribute"] = table.PrimaryImage?.LogicalName,
        ["PrimaryNameAttribute"] = table.PrimaryNameColumn,
        ["OwnershipType"] = table.Ownership switch
        {
            Ownership.User => "UserOwned",
            Ownership.Organization => "OrganizationOwned",
            Ownership.BusinessUnit => "BusinessOwned",
            _ => "None",
        },
        ["IsActivity"] = table.IsActivity,
        ["ActivityTypeMask"] = table.ActivityTypeMask,
        ["IsActivityParty"] = table.LogicalName is "account" or "contact" or "lead" or "systemuser" or "team" or "queue",
        ["IsCustomEntity"] = table.IsCustom,
        ["IsIntersect"] = table.IsIntersect,
        ["HasNotes"] = table.HasNotes,
        ["HasActivities"] = table.HasActivities,
        ["AutoCreateAccessTeams"] = table.HasAccessTeams,
        ["IsQuickCreateEnabled"] = table.IsQuickCreateEnabled,
        ["IsValidForAdvancedFind"] = table.IsValidForAdvancedFind,
        ["IsStateModelAware"] = table.StateColumn is not null,
        ["TableType"] = "Standard",
        ["IconVectorName"] = table.IconVectorName,
        ["EntityColor"] = table.EntityColor,
        ["IntroducedVersion"] = table.IntroducedVersion,
        ["DisplayName"] = MetadataJson.Label(table.DisplayName),
        ["DisplayCollectionName"] = MetadataJson.Label(table.DisplayCollectionName),
        ["Description"] = MetadataJson.Label(table.Description),
        ["Privileges"] = Privileges(table),
    };

    /// <summary>A collection of the table's definition; null when it has none of this name.</summary>
    public static JsonArray? Expand(MetadataCatalogue metadata, TableDefinition table, string name) => name switch
    {
        "Attributes" => [.. table.Columns.Values.OrderBy(column => column.LogicalName, StringComparer.Ordinal).Select(column => ColumnJson.Of(table, column))],
        "Keys" => [.. table.Keys.Select(key => Key(table, key))],
        "OneToManyRelationships" => [.. metadata.OneToMany(table.LogicalName).Select(RelationshipJson.Of)],
        "ManyToOneRelationships" => [.. metadata.ManyToOne(table.LogicalName).Select(RelationshipJson.Of)],
        "ManyToManyRelationships" => [.. metadata.ManyToMany(table.LogicalName).Select(many => RelationshipJson.Of(metadata, many))],
        _ => throw ApiErrors.UnknownProperty("EntityMetadata", name),
    };

    private static JsonObject Key(TableDefinition table, KeyDefinition key) => new()
    {
        ["MetadataId"] = key.MetadataId,
        ["LogicalName"] = key.LogicalName,
        ["SchemaName"] = key.SchemaName,
        ["EntityLogicalName"] = table.LogicalName,
        ["KeyAttributes"] = new JsonArray([.. key.Columns.Select(column => (JsonNode)column)]),
        ["EntityKeyIndexStatus"] = "Active",
        ["DisplayName"] = MetadataJson.Label(key.DisplayName),
    };

    private static JsonArray Privileges(TableDefinition table)
    {
        string[] verbs = ["Create", "Read", "Write", "Delete", "Assign", "Share", "Append", "AppendTo"];
        return [.. verbs.Where(_ => table.PrivilegeSuffix is not null).Select(verb => new JsonObject { ["Name"] = table.PrivilegeName(verb), ["PrivilegeType"] = verb })];
    }
}
