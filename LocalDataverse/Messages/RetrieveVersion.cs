using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class RetrieveVersion : IMessageHandler
{
    public string Message => "RetrieveVersion";

    public TransactionNeed Transaction => TransactionNeed.Read;

    // The version of the Web API that is imitated.
    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => new() { ResponseName = Message, ["Version"] = "9.2.0.0" };
}
