using LocalDataverse.Messages;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Customizing.Messages;

/// <summary>Asks whether relationships may join a table, and which ones they may.</summary>
internal abstract class Eligibility(string message) : IMessageHandler
{
    public string Message => message;

    public TransactionNeed Transaction => TransactionNeed.Read;

    public abstract OrganizationResponse Execute(OrganizationRequest request, Execution execution);

    protected OrganizationResponse Answer(string name, object value) => new() { ResponseName = message, [name] = value };
}

/// <summary>Whether one table may.</summary>
internal abstract class OfTable(string message) : Eligibility(message)
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution) =>
        Answer(Message, NewRelationship.IsEligible(execution.Metadata.Table(request.Required<string>("EntityName"))));
}

/// <summary>Whether a table may be on the one side.</summary>
internal sealed class CanBeReferenced() : OfTable("CanBeReferenced");

/// <summary>Whether a table may have a lookup.</summary>
internal sealed class CanBeReferencing() : OfTable("CanBeReferencing");

/// <summary>Whether a table may be joined through a third.</summary>
internal sealed class CanManyToMany() : OfTable("CanManyToMany");

/// <summary>Which tables may.</summary>
internal abstract class OfTables(string message, string? parameter) : Eligibility(message)
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        if (parameter is not null && request.Optional<string>(parameter) is { Length: > 0 } table) execution.Metadata.Table(table);
        return Answer("EntityNames", execution.Metadata.Tables.Where(NewRelationship.IsEligible).Select(one => one.LogicalName).Order(StringComparer.Ordinal).ToArray());
    }
}

/// <summary>Which tables may be joined through a third.</summary>
internal sealed class GetValidManyToMany() : OfTables("GetValidManyToMany", null);

/// <summary>Which tables a lookup of a table may refer to.</summary>
internal sealed class GetValidReferencedEntities() : OfTables("GetValidReferencedEntities", "ReferencingEntityName");

/// <summary>Which tables may have a lookup of a table.</summary>
internal sealed class GetValidReferencingEntities() : OfTables("GetValidReferencingEntities", "ReferencedEntityName");

/// <summary>Whether a component may be changed: whatever is there may, unless it only joins two tables.</summary>
internal sealed class IsComponentCustomizable() : Eligibility("IsComponentCustomizable")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (id, type, metadata) = (request.Required<Guid?>("ComponentId")!.Value, request.OptionalNumber("ComponentType") ?? throw Errors.MissingParameter(Message, "ComponentType"), execution.Metadata);
        bool? answer = type switch
        {
            SolutionMembership.Table => metadata.Tables.FirstOrDefault(table => table.MetadataId == id) is { } table ? !table.IsIntersect : null,
            SolutionMembership.Column => metadata.Tables.Any(table => table.Columns.Values.Any(column => column.MetadataId == id)) ? true : null,
            SolutionMembership.Choice => metadata.GlobalChoices.Values.Any(choice => choice.MetadataId == id) ? true : null,
            SolutionMembership.Relationship => metadata.OneToManyRelationships.Any(one => one.MetadataId == id) || metadata.ManyToManyRelationships.Any(many => many.MetadataId == id) ? true : null,
            SolutionMembership.Key => metadata.Tables.Any(table => table.Keys.Any(key => key.MetadataId == id)) ? true : null,
            _ => throw Errors.NotSupportedHere($"IsComponentCustomizable of a component of type {type}"),
        };
        return Answer(Message, answer ?? throw Errors.Fault(0x80040217, $"There is no component {id:D} of type {type}.", 404));
    }
}
