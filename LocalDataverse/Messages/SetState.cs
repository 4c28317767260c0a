using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>The old name of an Update of state and status reason; steps on either fire.</summary>
internal sealed class SetState : IMessageHandler
{
    public string Message => "SetState";

    public string? TableOf(OrganizationRequest request) => request.Optional<EntityReference>("EntityMoniker")?.LogicalName;

    public Guid? RowOf(OrganizationRequest request) => request.Optional<EntityReference>("EntityMoniker")?.Id;

    public void Prepare(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<EntityReference>("EntityMoniker");
        target.Id = RowIdentity.Resolve(execution, target);
    }

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<EntityReference>("EntityMoniker");
        var (row, state) = (new Entity(target.LogicalName, target.Id), request.Required<OptionSetValue>("State"));
        // A user has no state but is enabled or disabled, and this message is how the SDK says so.
        if (target.LogicalName == "systemuser") row["isdisabled"] = state.Value == 1;
        else row["statecode"] = state;
        // -1 asks for the state's default status reason.
        if (row.Contains("statecode") && request.Optional<OptionSetValue>("Status") is { Value: >= 0 } status) row["statuscode"] = status;
        execution.SendAs(new OrganizationRequest("Update") { ["Target"] = row });
        return new OrganizationResponse { ResponseName = Message };
    }
}
