using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

internal sealed class UpsertMultiple : IMessageHandler
{
    public string Message => "UpsertMultiple";

    public string? TableOf(OrganizationRequest request) => ManyRows.TableOf(request);

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var results = ManyRows.Of(request).Select(row => execution.SendAs(new OrganizationRequest("Upsert") { ["Target"] = row })).Cast<UpsertResponse>().ToArray();
        return new UpsertMultipleResponse { ResponseName = Message, ["Results"] = results };
    }
}
