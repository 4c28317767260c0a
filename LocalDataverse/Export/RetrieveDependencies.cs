using LocalDataverse.Import;
using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Messages;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Export;

/// <summary>The messages that tell dependencies of one component or of a solution.</summary>
internal abstract class RetrieveDependencies(string message) : IMessageHandler
{
    public string Message => message;

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        Access.DemandByName(execution.Scope, "prvReadCustomization", "dependency");
        return ComponentDependencies.Answer(message, Find(request, execution));
    }

    protected abstract IEnumerable<Dependency> Find(OrganizationRequest request, Execution execution);

    protected (int Type, Guid Id) ComponentOf(OrganizationRequest request, Execution execution)
    {
        var (type, id) = (request.OptionalNumber("ComponentType") ?? throw Errors.MissingParameter(message, "ComponentType"), request.Required<Guid>("ObjectId"));
        SolutionComponents.Demand(execution, type, id);
        return (type, id);
    }

    protected static SystemRow SolutionOf(OrganizationRequest request, Execution execution)
    {
        var name = request.Required<string>("SolutionUniqueName");
        return SolutionRecord.Row(execution.Connection, execution.Metadata, name) ?? throw ImportErrors.ExportMissing(name);
    }
}

/// <summary>RetrieveDependenciesForDelete: what would prevent a component from being deleted.</summary>
internal sealed class RetrieveDependenciesForDelete() : RetrieveDependencies("RetrieveDependenciesForDelete")
{
    protected override IEnumerable<Dependency> Find(OrganizationRequest request, Execution execution)
    {
        var (type, id) = ComponentOf(request, execution);
        return ComponentDependencies.On(execution, type, id);
    }
}

/// <summary>RetrieveDependentComponents: what directly depends on a component.</summary>
internal sealed class RetrieveDependentComponents() : RetrieveDependencies("RetrieveDependentComponents")
{
    protected override IEnumerable<Dependency> Find(OrganizationRequest request, Execution execution)
    {
        var (type, id) = ComponentOf(request, execution);
        return ComponentDependencies.On(execution, type, id);
    }
}

/// <summary>RetrieveRequiredComponents: what a component directly depends on.</summary>
internal sealed class RetrieveRequiredComponents() : RetrieveDependencies("RetrieveRequiredComponents")
{
    protected override IEnumerable<Dependency> Find(OrganizationRequest request, Execution execution)
    {
        var (type, id) = ComponentOf(request, execution);
        return ComponentDependencies.Of(execution, type, id);
    }
}

/// <summary>RetrieveDependenciesForUninstall: what would prevent a solution from being uninstalled.</summary>
internal sealed class RetrieveDependenciesForUninstall() : RetrieveDependencies("RetrieveDependenciesForUninstall")
{
    protected override IEnumerable<Dependency> Find(OrganizationRequest request, Execution execution)
    {
        var solution = SolutionOf(request, execution);
        // The components of an unmanaged solution stay.
        return solution.Number("ismanaged") != 1 ? [] : new Dependents(execution, new Leaving(execution.Metadata, new SolutionParts(execution.Connection).OnlyOf(solution.Id))).All();
    }
}

/// <summary>RetrieveMissingDependencies: what the components of a solution need and the solution does not have.</summary>
internal sealed class RetrieveMissingDependencies() : RetrieveDependencies("RetrieveMissingDependencies")
{
    protected override IEnumerable<Dependency> Find(OrganizationRequest request, Execution execution)
    {
        var content = new SolutionContent(execution, SolutionOf(request, execution));
        return ManifestXml.Needed(content).Select(need => new Dependency(
            "", need.Relationship is null ? ComponentTypes.Table : ComponentTypes.Relationship, need.Relationship?.MetadataId ?? content.Metadata.Table(need.Table).MetadataId, ComponentTypes.Table, content.Metadata.Table(need.Table).MetadataId));
    }
}
