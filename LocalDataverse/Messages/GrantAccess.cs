using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class GrantAccess : IMessageHandler
{
    public string Message => "GrantAccess";

    public void Authorize(OrganizationRequest request, Execution execution) => Sharing.Demand(request, execution);

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var target = Sharing.Demand(request, execution);
        var (principal, rights) = Sharing.Principal(request, execution);
        ShareCascade.Run(execution, target, principal, before => before | rights, rules => rules.Share);
        return new OrganizationResponse { ResponseName = Message };
    }
}

internal sealed class ModifyAccess : IMessageHandler
{
    public string Message => "ModifyAccess";

    public void Authorize(OrganizationRequest request, Execution execution) => Sharing.Demand(request, execution);

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var target = Sharing.Demand(request, execution);
        var (principal, rights) = Sharing.Principal(request, execution);
        ShareCascade.Run(execution, target, principal, _ => rights, rules => rules.Share);
        return new OrganizationResponse { ResponseName = Message };
    }
}

internal sealed class RevokeAccess : IMessageHandler
{
    public string Message => "RevokeAccess";

    public void Authorize(OrganizationRequest request, Execution execution) => Sharing.Demand(request, execution);

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var target = Sharing.Demand(request, execution);
        ShareCascade.Run(execution, target, Sharing.Checked(request.Required<EntityReference>("Revokee"), execution), _ => 0, rules => rules.Unshare);
        return new OrganizationResponse { ResponseName = Message };
    }
}
