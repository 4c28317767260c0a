using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using SdkCascade = Microsoft.Xrm.Sdk.Metadata.CascadeType;

namespace LocalDataverse.Messages;

/// <summary>A table's names and its one-to-many relationships. Columns and privileges are not described here: they are asked of the Web API.</summary>
internal sealed class RetrieveEntity : IMessageHandler
{
    private const EntityFilters Described = EntityFilters.Entity | EntityFilters.Relationships;

    public string Message => "RetrieveEntity";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var filters = (EntityFilters)(request.OptionalNumber("EntityFilters") ?? throw Errors.MissingParameter(Message, "EntityFilters"));
        if ((filters & ~Described) != 0) throw Errors.NotSupportedHere($"{Message} with {filters & ~Described}");

        var table = execution.Metadata.Table(request.Required<string>("LogicalName"));
        var description = new EntityMetadata { MetadataId = table.MetadataId, LogicalName = table.LogicalName, SchemaName = table.SchemaName };
        if (filters.HasFlag(EntityFilters.Relationships))
        {
            Fill(description, nameof(EntityMetadata.OneToManyRelationships), execution.Metadata.OneToMany(table.LogicalName));
            Fill(description, nameof(EntityMetadata.ManyToOneRelationships), execution.Metadata.ManyToOne(table.LogicalName));
        }

        return new OrganizationResponse { ResponseName = Message, ["EntityMetadata"] = description };
    }

    /// <summary>Microsoft's own type lets nobody else set these.</summary>
    private static void Fill(EntityMetadata description, string property, IEnumerable<OneToManyDefinition> relationships) =>
        typeof(EntityMetadata).GetProperty(property)!.SetValue(description, relationships.Select(Description).ToArray());

    private static OneToManyRelationshipMetadata Description(OneToManyDefinition relationship) => new()
    {
        MetadataId = relationship.MetadataId,
        SchemaName = relationship.SchemaName,
        ReferencedEntity = relationship.ReferencedTable,
        ReferencedAttribute = relationship.ReferencedColumn,
        ReferencingEntity = relationship.ReferencingTable,
        ReferencingAttribute = relationship.ReferencingColumn,
        CascadeConfiguration = new CascadeConfiguration
        {
            Assign = (SdkCascade)relationship.Cascade.Assign,
            Delete = (SdkCascade)relationship.Cascade.Delete,
            Merge = (SdkCascade)relationship.Cascade.Merge,
            Reparent = (SdkCascade)relationship.Cascade.Reparent,
            Share = (SdkCascade)relationship.Cascade.Share,
            Unshare = (SdkCascade)relationship.Cascade.Unshare,
        },
    };
}
