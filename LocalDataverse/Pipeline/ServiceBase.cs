using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Pipeline;

/// <summary>The organisation service: every method is a message.</summary>
internal abstract class ServiceBase : IOrganizationService
{
    public abstract OrganizationResponse Execute(OrganizationRequest request);

    public Guid Create(Entity entity) => (Guid)Execute(new OrganizationRequest("Create") { ["Target"] = entity })["id"];

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
        (Entity)Execute(new OrganizationRequest("Retrieve") { ["Target"] = new EntityReference(entityName, id), ["ColumnSet"] = columnSet })["Entity"];

    public void Update(Entity entity) => Execute(new OrganizationRequest("Update") { ["Target"] = entity });

    public void Delete(string entityName, Guid id) => Execute(new OrganizationRequest("Delete") { ["Target"] = new EntityReference(entityName, id) });

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Execute(Link("Associate", entityName, entityId, relationship, relatedEntities));

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Execute(Link("Disassociate", entityName, entityId, relationship, relatedEntities));

    public EntityCollection RetrieveMultiple(QueryBase query) =>
        (EntityCollection)Execute(new OrganizationRequest("RetrieveMultiple") { ["Query"] = query })["EntityCollection"];

    private static OrganizationRequest Link(string message, string table, Guid id, Relationship relationship, EntityReferenceCollection related) =>
        new(message) { ["Target"] = new EntityReference(table, id), ["Relationship"] = relationship, ["RelatedEntities"] = related };
}

/// <summary>The service outside a pipeline: each call is a root request.</summary>
internal sealed class RootService(Engine engine, CallingUser user) : ServiceBase
{
    public override OrganizationResponse Execute(OrganizationRequest request) => SdkResponses.Typed(engine.Execute(request, user, Guid.NewGuid()));
}

/// <summary>The service inside a plug-in: each call joins the operation, one level deeper.</summary>
internal sealed class NestedService(Execution execution, PluginContext context, Caller caller) : ServiceBase
{
    public override OrganizationResponse Execute(OrganizationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return execution.Root.Plugins.Call(request.RequestName, () => Run(request));
    }

    private OrganizationResponse Run(OrganizationRequest request)
    {
        execution.Engine.Sent?.Invoke(request, execution.Depth + 1);
        var nested = new Execution(execution.Root, caller, execution.InitiatingUserId, execution.Depth + 1, context);
        return SdkResponses.Typed(EventPipeline.Run(SdkCopy.Of(request), nested));
    }
}
