using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import.Lifecycle;

/// <summary>DeleteAndPromote: applies the upgrade that was staged with HoldingSolution.</summary>
internal sealed class DeleteAndPromote : IMessageHandler
{
    public string Message => "DeleteAndPromote";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        ImportJob.DemandCustomizer(execution);
        if (!request.Parameters.TryGetValue("UniqueName", out var name) || name is not string { Length: > 0 } uniqueName) throw Errors.MissingParameter(Message, "UniqueName");
        return new OrganizationResponse { ResponseName = Message, ["SolutionId"] = Promotion.DeleteAndPromote(execution, uniqueName) };
    }
}
