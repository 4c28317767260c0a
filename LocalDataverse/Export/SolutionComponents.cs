using LocalDataverse.Customizing;
using LocalDataverse.Import;
using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Messages;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Export;

/// <summary>Components that are put into an unmanaged solution, and taken out of it again without being deleted.</summary>
internal static class SolutionComponents
{
    /// <summary>Refuses a component that is not there.</summary>
    public static void Demand(Execution execution, int type, Guid id)
    {
        var part = ComponentTypes.PartOf(execution.Metadata, type, id);
        var isThere = part is not null && (!part.IsRow || SystemRow.Find(execution.Connection, execution.Metadata, part.Kind, id) is not null);
        if (!isThere) throw ImportErrors.ComponentMissing(type, id);
    }

    public static InstalledSolution Writable(Execution execution, OrganizationRequest request)
    {
        var solution = SolutionMembership.Demand(execution, request.Required<string>("SolutionUniqueName"))!;
        Access.Demand(execution.Scope, "solution", Privilege.Write, solution.Id);
        return solution;
    }
}

/// <summary>AddSolutionComponent.</summary>
internal sealed class AddSolutionComponent : IMessageHandler
{
    private const int Whole = 0, WithoutSubcomponents = 1;

    public string Message => "AddSolutionComponent";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (type, id, solution) = (request.OptionalNumber("ComponentType") ?? throw Errors.MissingParameter(Message, "ComponentType"), request.Required<Guid>("ComponentId"), SolutionComponents.Writable(execution, request));
        SolutionComponents.Demand(execution, type, id);
        var row = Put(execution, solution, type, id, request.Optional<bool>("DoNotIncludeSubcomponents"));
        if (request.Optional<bool>("AddRequiredComponents"))
        {
            foreach (var needed in ComponentDependencies.Of(execution, type, id).Where(needed => IsOfSolutions(execution, needed))) Put(execution, solution, needed.RequiredType, needed.Required, alone: true);
        }

        return new OrganizationResponse { ResponseName = Message, ["id"] = row };
    }

    private static Guid Put(Execution execution, InstalledSolution solution, int type, Guid id, bool alone)
    {
        var row = SolutionRecord.ComponentId(solution.Id, type, id);
        CatalogueChange.Rows(execution).Put("solutioncomponent", row, new()
        {
            ["solutionid"] = solution.Id,
            ["componenttype"] = type,
            ["objectid"] = id,
            ["ismetadata"] = type is ComponentTypes.Table or ComponentTypes.Column or ComponentTypes.Choice or ComponentTypes.Relationship or ComponentTypes.Key,
            ["rootcomponentbehavior"] = alone ? WithoutSubcomponents : Whole,
        });
        return row;
    }

    // The platform's own tables are everywhere.
    private static bool IsOfSolutions(Execution execution, Dependency needed) => needed.RequiredType != ComponentTypes.Table || execution.Metadata.Tables.Any(table => table.MetadataId == needed.Required && table.IsCustom);
}

/// <summary>RemoveSolutionComponent: the component stays in the organisation. The Web API names it by a row of <c>solutioncomponent</c> that has the component's own id.</summary>
internal sealed class RemoveSolutionComponent : IMessageHandler
{
    public string Message => "RemoveSolutionComponent";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (type, solution) = (request.OptionalNumber("ComponentType") ?? throw Errors.MissingParameter(Message, "ComponentType"), SolutionComponents.Writable(execution, request));
        var id = request.Optional<object>("SolutionComponent") switch
        {
            Entity { Id: var given } when given != Guid.Empty => given,
            Entity entity => entity.GetAttributeValue<Guid>("solutioncomponentid"),
            EntityReference reference => reference.Id,
            _ => request.Required<Guid>("ComponentId"),
        };
        var row = SolutionRecord.ComponentId(solution.Id, type, id);
        var rows = CatalogueChange.Rows(execution);
        if (!rows.Exists("solutioncomponent", row)) throw ImportErrors.ComponentMissing(type, id);
        rows.Delete("solutioncomponent", row);
        new SolutionParts(execution.Connection).Forget(solution.Id, PartsOf(execution, type, id));
        return new OrganizationResponse { ResponseName = Message, ["id"] = row };
    }

    private static IEnumerable<SolutionPart> PartsOf(Execution execution, int type, Guid id)
    {
        var metadata = execution.Metadata;
        if (ComponentTypes.PartOf(metadata, type, id) is not { } part) yield break;
        yield return part;
        if (type != ComponentTypes.Table) yield break;
        var table = metadata.Table(part.Name);
        foreach (var column in table.Columns.Keys) yield return new(SolutionPart.Column, $"{table.LogicalName}.{column}");
        foreach (var key in table.Keys) yield return new(SolutionPart.Key, $"{table.LogicalName}.{key.LogicalName}");
        foreach (var one in metadata.ManyToOne(table.LogicalName)) yield return new(SolutionPart.OneToMany, one.SchemaName);
        foreach (var many in metadata.ManyToMany(table.LogicalName)) yield return new(SolutionPart.ManyToMany, many.SchemaName);
        foreach (var screen in Deletion.Screens(execution, table)) yield return screen;
    }
}
