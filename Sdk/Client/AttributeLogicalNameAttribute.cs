namespace Microsoft.Xrm.Sdk;

/// <summary>Names the column of an early-bound property.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AttributeLogicalNameAttribute(string logicalName) : Attribute
{
    public string LogicalName { get; } = Contracts.Named(logicalName, nameof(logicalName));
}

/// <summary>Names the relationship of an early-bound property.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RelationshipSchemaNameAttribute : Attribute
{
    public RelationshipSchemaNameAttribute(string schemaName) =>
        SchemaName = Contracts.Named(schemaName, nameof(schemaName));

    public RelationshipSchemaNameAttribute(string schemaName, EntityRole primaryEntityRole)
        : this(schemaName) => PrimaryEntityRole = primaryEntityRole;

    public string SchemaName { get; }

    public EntityRole? PrimaryEntityRole { get; }
}
