using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class RetrieveVersion : IMessageHandler
{
    /// <summary>The version of the Web API that is imitated.</summary>
    internal const string Version = "9.2.0.0";

    public string Message => "RetrieveVersion";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => new() { ResponseName = Message, ["Version"] = Version };
}
