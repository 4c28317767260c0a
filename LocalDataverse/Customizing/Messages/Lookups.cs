using LocalDataverse.Messages;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Customizing.Messages;

/// <summary>A lookup that refers to rows of several tables, with a relationship for each.</summary>
internal abstract class CreateLookup(string message, ColumnType type) : MetadataMessage(message, "prvCreateRelationship", "relationship")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var lookup = request.Required<LookupAttributeMetadata>("Lookup");
        var descriptions = request.Required<OneToManyRelationshipMetadata[]>("OneToManyRelationships");
        var solution = SolutionMembership.Demand(execution, request.Optional<string>("SolutionUniqueName"));
        Demand(lookup, descriptions);
        var table = execution.Metadata.Table(descriptions[0].ReferencingEntity);
        var column = NewRelationship.Lookup(table, lookup, type, [.. descriptions.Select(one => execution.Metadata.Table(one.ReferencedEntity).LogicalName).Distinct()]);
        OneToManyDefinition[] relationships = [.. descriptions.Select(one => NewRelationship.OneToMany(execution, one, column))];
        if (relationships.DistinctBy(one => one.SchemaName, StringComparer.OrdinalIgnoreCase).Count() < relationships.Length || column.Targets.Count < relationships.Length)
            throw CustomizingErrors.Invalid("column", column.LogicalName, "each table and each name of a relationship is there once");
        ColumnPlace.Add(execution, solution, table, column, relationships);
        return Answer(("AttributeId", column.MetadataId), ("RelationshipIds", relationships.Select(one => one.MetadataId).ToArray()));
    }

    protected virtual void Demand(LookupAttributeMetadata lookup, OneToManyRelationshipMetadata[] relationships)
    {
        if (relationships.Length == 0) throw CustomizingErrors.Missing("column", lookup.SchemaName ?? "", "OneToManyRelationships");
        if (relationships.Any(one => !string.Equals(one.ReferencingEntity, relationships[0].ReferencingEntity, StringComparison.OrdinalIgnoreCase))) throw CustomizingErrors.Invalid("column", lookup.SchemaName ?? "", "all its relationships have the same ReferencingEntity");
    }
}

/// <summary>A lookup of tables that the caller chooses.</summary>
internal sealed class CreatePolymorphicLookupAttribute() : CreateLookup("CreatePolymorphicLookupAttribute", ColumnType.Lookup);

/// <summary>A lookup of accounts and contacts.</summary>
internal sealed class CreateCustomerRelationships() : CreateLookup("CreateCustomerRelationships", ColumnType.Customer)
{
    protected override void Demand(LookupAttributeMetadata lookup, OneToManyRelationshipMetadata[] relationships)
    {
        base.Demand(lookup, relationships);
        if (!relationships.Select(one => one.ReferencedEntity?.ToLowerInvariant()).Order(StringComparer.Ordinal).SequenceEqual(["account", "contact"])) throw CustomizingErrors.Invalid("column", lookup.SchemaName ?? "", "a customer is a row of account or contact: it has one relationship to each");
    }
}
