using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk.Metadata;
using CascadeType = LocalDataverse.Metadata.CascadeType;

namespace LocalDataverse.Customizing;

/// <summary>What somebody says of a new relationship, as its definition.</summary>
internal static class NewRelationship
{
    private const int MenuOrder = 10000;

    public static OneToManyDefinition OneToMany(Execution execution, OneToManyRelationshipMetadata description, ColumnDefinition lookup)
    {
        var name = Named(execution, description.SchemaName);
        var (referenced, referencing) = (Related(execution, name, description.ReferencedEntity), Related(execution, name, description.ReferencingEntity));
        if (description.ReferencedAttribute is { Length: > 0 } key && !key.Equals(referenced.PrimaryIdColumn, StringComparison.OrdinalIgnoreCase)) throw CustomizingErrors.Invalid("relationship", name, $"ReferencedAttribute is the key of '{referenced.LogicalName}', '{referenced.PrimaryIdColumn}'");
        return With(description, mergeLabels: false, new OneToManyDefinition
        {
            SchemaName = name,
            ReferencedTable = referenced.LogicalName,
            ReferencedColumn = referenced.PrimaryIdColumn,
            ReferencingTable = referencing.LogicalName,
            ReferencingColumn = lookup.LogicalName,
            ReferencingNavigationProperty = description.ReferencingEntityNavigationPropertyName is { Length: > 0 } given ? given : lookup.IsPolymorphic ? $"{lookup.SchemaName}_{referenced.LogicalName}" : lookup.SchemaName,
            ReferencedNavigationProperty = description.ReferencedEntityNavigationPropertyName is { Length: > 0 } other ? other : name,
            IsCustom = true,
            MenuOrder = MenuOrder,
            MetadataId = MetadataIds.Of("relationship", name),
        });
    }

    /// <summary>What a relationship is with what is said of it; what is not said stays.</summary>
    public static OneToManyDefinition With(OneToManyRelationshipMetadata description, bool mergeLabels, OneToManyDefinition before)
    {
        var (said, menu, was) = (description.CascadeConfiguration, description.AssociatedMenuConfiguration, before.Cascade);
        var isHierarchical = description.IsHierarchical ?? before.IsHierarchical;
        if (isHierarchical && before.ReferencedTable != before.ReferencingTable) throw CustomizingErrors.Invalid("relationship", before.SchemaName, "only a relationship of a table to itself is hierarchical");
        return before with
        {
            IsHierarchical = isHierarchical,
            Cascade = said is null ? was : new CascadeRules
            {
                Assign = Rule(said.Assign, was.Assign),
                Delete = Rule(said.Delete, was.Delete),
                Merge = Rule(said.Merge, was.Merge),
                Reparent = Rule(said.Reparent, was.Reparent),
                Share = Rule(said.Share, was.Share),
                Unshare = Rule(said.Unshare, was.Unshare),
            },
            MenuBehavior = menu?.Behavior?.ToString() ?? before.MenuBehavior,
            MenuGroup = menu?.Group?.ToString() ?? before.MenuGroup,
            MenuOrder = menu?.Order ?? before.MenuOrder,
            MenuLabel = Texts.Changed(before.MenuLabel, menu?.Label, mergeLabels),
        };
    }

    public static ManyToManyDefinition ManyToMany(Execution execution, ManyToManyRelationshipMetadata description, string? intersect)
    {
        var name = Named(execution, description.SchemaName);
        var (first, second) = (Related(execution, name, description.Entity1LogicalName), Related(execution, name, description.Entity2LogicalName));
        var between = SchemaName.Demand("intersect table", intersect is { Length: > 0 } ? intersect : description.IntersectEntityName is { Length: > 0 } own ? own : name).ToLowerInvariant();
        if (execution.Metadata.TryTable(between, out _)) throw CustomizingErrors.NameTaken("entity", between);
        var toItself = first.LogicalName == second.LogicalName;
        return new ManyToManyDefinition
        {
            SchemaName = name,
            Table1 = first.LogicalName,
            Table2 = second.LogicalName,
            IntersectTable = between,
            Table1Column = toItself ? $"{first.PrimaryIdColumn}one" : first.PrimaryIdColumn,
            Table2Column = toItself ? $"{second.PrimaryIdColumn}two" : second.PrimaryIdColumn,
            Table1NavigationProperty = description.Entity1NavigationPropertyName is { Length: > 0 } one ? one : name,
            Table2NavigationProperty = description.Entity2NavigationPropertyName is { Length: > 0 } two ? two : name,
            IsCustom = true,
            MetadataId = MetadataIds.Of("relationship", name),
        };
    }

    /// <summary>The lookup of a new relationship.</summary>
    public static ColumnDefinition Lookup(TableDefinition table, LookupAttributeMetadata? lookup, ColumnType type, IReadOnlyList<string> targets)
    {
        var schemaName = SchemaName.Demand("column", lookup?.SchemaName);
        var name = schemaName.ToLowerInvariant();
        return new ColumnDefinition
        {
            LogicalName = name,
            SchemaName = schemaName,
            Type = type,
            Targets = [.. targets.Order(StringComparer.Ordinal)],
            DisplayName = Texts.Of(lookup!.DisplayName) is { Texts.Count: > 0 } text ? text : throw CustomizingErrors.Missing("column", name, "a DisplayName"),
            Description = Texts.Of(lookup.Description),
            RequiredLevel = ColumnChange.Level(lookup) ?? RequiredLevel.None,
            IsAuditEnabled = lookup.IsAuditEnabled?.Value ?? true,
            IsValidForAdvancedFind = lookup.IsValidForAdvancedFind?.Value ?? true,
            IsCustom = true,
            IntroducedVersion = "1.0.0.0",
            MetadataId = MetadataIds.Of("column", $"{table.LogicalName}.{name}"),
        };
    }

    /// <summary>A table that relationships may join.</summary>
    public static bool IsEligible(TableDefinition table) => !table.IsIntersect && table.Ownership != Ownership.None;

    private static TableDefinition Related(Execution execution, string relationship, string? name)
    {
        if (string.IsNullOrEmpty(name)) throw CustomizingErrors.Missing("relationship", relationship, "the names of its tables");
        var table = execution.Metadata.Table(name);
        return IsEligible(table) ? table : throw CustomizingErrors.Invalid("relationship", relationship, $"the table '{table.LogicalName}' cannot be part of one");
    }

    private static string Named(Execution execution, string? schemaName)
    {
        var name = SchemaName.Demand("relationship", schemaName);
        return execution.Metadata.OneToManyByName(name) is null && execution.Metadata.ManyToManyByName(name) is null ? name : throw CustomizingErrors.NameTaken("relationship", name);
    }

    private static CascadeType Rule(Microsoft.Xrm.Sdk.Metadata.CascadeType? said, CascadeType otherwise) => said is { } rule ? (CascadeType)rule : otherwise;
}
