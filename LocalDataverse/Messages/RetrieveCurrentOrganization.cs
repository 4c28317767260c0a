using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Organization;

namespace LocalDataverse.Messages;

/// <summary>What the organisation is. Where its services are knows who is asked through one of them.</summary>
internal sealed class RetrieveCurrentOrganization : IMessageHandler
{
    public string Message => "RetrieveCurrentOrganization";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (id, name) = OrganizationRow.Of(execution.Engine, execution.Connection);
        var detail = new OrganizationDetail { OrganizationId = id, FriendlyName = name, UniqueName = name, UrlName = name, OrganizationVersion = RetrieveVersion.Version, State = OrganizationState.Enabled };
        return new OrganizationResponse { ResponseName = Message, ["Detail"] = detail };
    }
}
