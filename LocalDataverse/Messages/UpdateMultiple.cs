using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

internal sealed class UpdateMultiple : IMessageHandler
{
    public string Message => "UpdateMultiple";

    public string? TableOf(OrganizationRequest request) => ManyRows.TableOf(request);

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        foreach (var row in ManyRows.Of(request)) execution.SendAs(new OrganizationRequest("Update") { ["Target"] = row });
        return new UpdateMultipleResponse { ResponseName = Message };
    }
}
