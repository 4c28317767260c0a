using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>With whom a row is shared, and what for. What comes from the row's parents is theirs and not told here.</summary>
internal sealed class RetrieveSharedPrincipalsAndAccess : IMessageHandler
{
    public string Message => "RetrieveSharedPrincipalsAndAccess";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<EntityReference>("Target");
        var id = RowIdentity.Resolve(execution, target);
        Access.Demand(execution.Scope, target.LogicalName, Privilege.Read, id);
        var shares = ShareRows.Of(execution, id).Where(share => share.Rights != 0)
            .Select(share => new PrincipalAccess { Principal = share.Principal, AccessMask = (Microsoft.Crm.Sdk.Messages.AccessRights)share.Rights });
        return new OrganizationResponse { ResponseName = Message, ["PrincipalAccesses"] = shares.ToArray() };
    }
}
