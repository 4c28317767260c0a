using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class WhoAmI : IMessageHandler
{
    public string Message => "WhoAmI";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => new()
    {
        ResponseName = Message,
        ["UserId"] = execution.Caller.UserId,
        ["BusinessUnitId"] = execution.Caller.BusinessUnitId,
        ["OrganizationId"] = OrganizationRow.Of(execution.Engine, execution.Connection).Id,
    };
}
