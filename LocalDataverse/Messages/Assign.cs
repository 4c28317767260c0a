using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>The old name of an Update of <c>ownerid</c>; steps on either fire.</summary>
internal sealed class Assign : IMessageHandler
{
    public string Message => "Assign";

    public void Prepare(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<EntityReference>("Target");
        target.Id = RowIdentity.Resolve(execution, target);
    }

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<EntityReference>("Target");
        var row = new Entity(target.LogicalName, target.Id) { ["ownerid"] = request.Required<EntityReference>("Assignee") };
        execution.SendAs(new OrganizationRequest("Update") { ["Target"] = row });
        return new OrganizationResponse { ResponseName = Message };
    }
}
