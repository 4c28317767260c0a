using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Messages;
using LocalDataverse.Messages.Definitions;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Customizing.Messages;

/// <summary>A new one-to-many relationship with its lookup; with a lookup that is there, one more table that it refers to.</summary>
internal sealed class CreateOneToMany() : MetadataMessage("CreateOneToMany", "prvCreateRelationship", "relationship")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var description = request.Required<OneToManyRelationshipMetadata>("OneToManyRelationship");
        var lookup = request.Required<LookupAttributeMetadata>("Lookup");
        var solution = SolutionMembership.Demand(execution, request.Optional<string>("SolutionUniqueName"));
        var table = execution.Metadata.Table(description.ReferencingEntity);
        var target = execution.Metadata.Table(description.ReferencedEntity).LogicalName;
        if (table.FindColumn(lookup.SchemaName) is { Type: ColumnType.Lookup, IsCustom: true } there && !there.Targets.Contains(target)) return Further(execution, solution, table, there, description);
        var column = NewRelationship.Lookup(table, lookup, ColumnType.Lookup, [target]);
        var relationship = NewRelationship.OneToMany(execution, description, column);
        ColumnPlace.Add(execution, solution, table, column, relationship);
        return Answer(("AttributeId", column.MetadataId), ("RelationshipId", relationship.MetadataId));
    }

    private OrganizationResponse Further(Execution execution, InstalledSolution? solution, TableDefinition table, ColumnDefinition lookup, OneToManyRelationshipMetadata description)
    {
        var relationship = NewRelationship.OneToMany(execution, description, lookup with { Targets = [.. lookup.Targets, description.ReferencedEntity] });
        CatalogueChange.Apply(execution, builder => builder.Put(relationship));
        SolutionMembership.AddPart(execution, solution, table, SolutionMembership.Relationship, relationship.MetadataId, new SolutionPart(SolutionPart.OneToMany, relationship.SchemaName));
        return Answer(("AttributeId", lookup.MetadataId), ("RelationshipId", relationship.MetadataId));
    }
}

/// <summary>A new many-to-many relationship with the table that joins the two.</summary>
internal sealed class CreateManyToMany() : MetadataMessage("CreateManyToMany", "prvCreateRelationship", "relationship")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var solution = SolutionMembership.Demand(execution, request.Optional<string>("SolutionUniqueName"));
        var many = NewRelationship.ManyToMany(execution, request.Required<ManyToManyRelationshipMetadata>("ManyToManyRelationship"), request.Optional<string>("IntersectEntitySchemaName"));
        CatalogueChange.Apply(execution, builder => builder.Put(many));
        SolutionMembership.AddPart(execution, solution, execution.Metadata.Table(many.Table1), SolutionMembership.Relationship, many.MetadataId, new SolutionPart(SolutionPart.ManyToMany, many.SchemaName));
        return Answer(("ManyToManyRelationshipId", many.MetadataId));
    }
}

/// <summary>Changes what a relationship does with events, and how it is shown.</summary>
internal sealed class UpdateRelationship() : MetadataMessage("UpdateRelationship", "prvWriteRelationship", "relationship")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var description = request.Required<RelationshipMetadataBase>("Relationship");
        var solution = SolutionMembership.Demand(execution, request.Optional<string>("SolutionUniqueName"));
        var (one, many) = RetrieveRelationship.Find(execution.Metadata, description.SchemaName, description.MetadataId);
        if (one is null != description is ManyToManyRelationshipMetadata) throw CustomizingErrors.Unchangeable("relationship", one?.SchemaName ?? many!.SchemaName, "it is of the other type");
        // Of a many-to-many relationship nothing that is kept here can change.
        if (one is null) return Answer();
        var after = NewRelationship.With((OneToManyRelationshipMetadata)description, request.Optional<bool>("MergeLabels"), one);
        CatalogueChange.Apply(execution, builder => builder.Put(after));
        SolutionMembership.AddPart(execution, solution, execution.Metadata.Table(one.ReferencingTable), SolutionMembership.Relationship, one.MetadataId, new SolutionPart(SolutionPart.OneToMany, one.SchemaName));
        return Answer();
    }
}

/// <summary>Deletes a relationship: with its lookup when that refers to no other table, with the table that joins two.</summary>
internal sealed class DeleteRelationship() : MetadataMessage("DeleteRelationship", "prvDeleteRelationship", "relationship")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (one, many) = RetrieveRelationship.Find(execution.Metadata, request.Required<string>("Name"), id: null);
        if (!(one?.IsCustom ?? many!.IsCustom)) throw CustomizingErrors.NotDeletable("relationship", one?.SchemaName ?? many!.SchemaName, "it is the platform's own");
        if (many is not null) Deletion.Run(execution, "EntityRelationship", many.SchemaName, [new SolutionPart(SolutionPart.ManyToMany, many.SchemaName)]);
        else Delete(execution, one!);
        return Answer();
    }

    private static void Delete(Execution execution, OneToManyDefinition one)
    {
        var table = execution.Metadata.Table(one.ReferencingTable);
        var lookup = table.Column(one.ReferencingColumn);
        if (lookup.Type == ColumnType.Customer) throw CustomizingErrors.RequiredByLookup(one.SchemaName, lookup.LogicalName);
        if (lookup.Targets.Count < 2 || !lookup.IsCustom)
        {
            ColumnPlace.Delete(execution, table, lookup);
            return;
        }

        if (new SolutionParts(execution.Connection).IsManaged(new SolutionPart(SolutionPart.OneToMany, one.SchemaName))) throw CustomizingErrors.NotDeletable("relationship", one.SchemaName, "a managed solution brought it: uninstall the solution");
        Storage.TableRemoval.Loosen(execution.Connection, table, lookup, one.ReferencedTable);
        // What is left of the targets may be one: then nothing beside the lookup says which.
        if (lookup.Targets.Count == 2) Storage.TableRemoval.DropTarget(execution.Connection, table, lookup);
        CatalogueChange.Apply(execution, builder => builder.Remove(one));
        SolutionMembership.Forget(execution, [one.MetadataId], [new SolutionPart(SolutionPart.OneToMany, one.SchemaName)]);
    }
}

/// <summary>What a relationship is.</summary>
internal sealed class RetrieveRelationship : IMessageHandler
{
    public string Message => "RetrieveRelationship";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (one, many) = Find(execution.Metadata, request.Optional<string>("Name"), request.Optional<Guid?>("MetadataId"));
        RelationshipMetadataBase description = one is null ? RelationshipDescription.Of(Describing.For(execution), many!) : RelationshipDescription.Of(Describing.For(execution), one);
        return new OrganizationResponse { ResponseName = Message, ["RelationshipMetadata"] = description };
    }

    /// <summary>A relationship by its name or, without one, by the id of its definition: one of the two is there.</summary>
    internal static (OneToManyDefinition? One, ManyToManyDefinition? Many) Find(MetadataCatalogue metadata, string? name, Guid? id)
    {
        var one = name is { Length: > 0 } ? metadata.OneToManyByName(name) : metadata.OneToManyRelationships.FirstOrDefault(found => found.MetadataId == id);
        var many = name is { Length: > 0 } ? metadata.ManyToManyByName(name) : metadata.ManyToManyRelationships.FirstOrDefault(found => found.MetadataId == id);
        return one is null && many is null ? throw CustomizingErrors.UnknownRelationship(name ?? id?.ToString()) : (one, many);
    }
}
