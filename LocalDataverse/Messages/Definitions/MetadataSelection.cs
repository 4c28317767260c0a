using System.Reflection;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.Messages.Definitions;

/// <summary>Leaves of a definition what a metadata query asks for.</summary>
internal static class MetadataSelection
{
    private static readonly string[] Relationships = [nameof(EntityMetadata.OneToManyRelationships), nameof(EntityMetadata.ManyToOneRelationships), nameof(EntityMetadata.ManyToManyRelationships)];

    /// <summary>What every item tells whatever is asked for.</summary>
    private static readonly string[] Always = [nameof(MetadataBase.MetadataId), nameof(MetadataBase.HasChanged), nameof(EntityMetadata.LogicalName)];

    /// <summary>The parts of a table that have to be worked out.</summary>
    public static EntityFilters PartsOf(EntityQueryExpression query)
    {
        var parts = EntityFilters.Entity;
        if (Wants(query.Properties, nameof(EntityMetadata.Attributes)) || Wants(query.Properties, nameof(EntityMetadata.Keys))) parts |= EntityFilters.Attributes;
        if (Wants(query.Properties, nameof(EntityMetadata.Privileges))) parts |= EntityFilters.Privileges;
        if (Relationships.Any(name => Wants(query.Properties, name))) parts |= EntityFilters.Relationships;
        return parts;
    }

    /// <summary>Leaves of a table's parts those that changed; whether it or one of them did.</summary>
    public static bool Changed(EntityMetadata table, IReadOnlySet<Guid> changed)
    {
        table.HasChanged = changed.Contains(table.MetadataId!.Value);
        table.With(nameof(EntityMetadata.Attributes), Those(table.Attributes, changed))
            .With(nameof(EntityMetadata.Keys), Those(table.Keys, changed))
            .With(nameof(EntityMetadata.OneToManyRelationships), Those(table.OneToManyRelationships, changed))
            .With(nameof(EntityMetadata.ManyToOneRelationships), Those(table.ManyToOneRelationships, changed))
            .With(nameof(EntityMetadata.ManyToManyRelationships), Those(table.ManyToManyRelationships, changed));
        return table.HasChanged == true || HasParts(table);
    }

    /// <summary>Whether a table has a column, a key or a relationship left.</summary>
    public static bool HasParts(EntityMetadata table) =>
        table.Attributes is { Length: > 0 } || table.Keys is { Length: > 0 } || table.OneToManyRelationships is { Length: > 0 } || table.ManyToOneRelationships is { Length: > 0 } || table.ManyToManyRelationships is { Length: > 0 };

    private static T[]? Those<T>(T[]? items, IReadOnlySet<Guid> changed)
        where T : MetadataBase
    {
        if (items is null) return null;
        T[] left = [.. items.Where(item => changed.Contains(item.MetadataId!.Value))];
        foreach (var item in left) item.HasChanged = true;
        return left;
    }

    public static EntityMetadata Apply(EntityQueryExpression query, EntityMetadata table)
    {
        table.With(nameof(EntityMetadata.Attributes), Items(query.AttributeQuery, table.Attributes))
            .With(nameof(EntityMetadata.Keys), Items(query.KeyQuery, table.Keys))
            .With(nameof(EntityMetadata.OneToManyRelationships), Items(query.RelationshipQuery, table.OneToManyRelationships))
            .With(nameof(EntityMetadata.ManyToOneRelationships), Items(query.RelationshipQuery, table.ManyToOneRelationships))
            .With(nameof(EntityMetadata.ManyToManyRelationships), Items(query.RelationshipQuery, table.ManyToManyRelationships));
        return Select(query.Properties, table);
    }

    private static T[]? Items<T>(MetadataQueryExpression? query, T[]? items)
        where T : MetadataBase => query is null || items is null ? items : [.. items.Where(item => MetadataCondition.Holds(query.Criteria, item)).Select(item => Select(query.Properties, item))];

    private static bool Wants(MetadataPropertiesExpression? properties, string name) => properties is not null && (properties.AllProperties || properties.PropertyNames.Contains(name));

    private static T Select<T>(MetadataPropertiesExpression? properties, T item)
        where T : MetadataBase
    {
        if (properties is { AllProperties: true }) return item;
        foreach (var property in item.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            var canBeEmpty = !property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null;
            if (!canBeEmpty || Always.Contains(property.Name) || property.GetIndexParameters().Length > 0 || Wants(properties, property.Name)) continue;
            if (property.GetCustomAttribute<System.Runtime.Serialization.DataMemberAttribute>() is not null) item.With(property.Name, null);
        }

        return item;
    }
}
