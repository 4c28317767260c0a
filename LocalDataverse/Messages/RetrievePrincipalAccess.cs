using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class RetrievePrincipalAccess : IMessageHandler
{
    public string Message => "RetrievePrincipalAccess";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<EntityReference>("Target");
        var principal = request.Required<EntityReference>("Principal");
        if (principal.LogicalName != "systemuser") throw Errors.NotSupportedHere($"{Message} for '{principal.LogicalName}'");
        var id = RowIdentity.Resolve(execution, target);
        if (!RowIdentity.Exists(execution, execution.Metadata.Table(target.LogicalName), id)) throw Errors.RowNotFound(target.LogicalName, id);
        var scope = execution.Scope with { Caller = execution.Root.CallerFor(principal.Id) };
        var rights = Enum.GetValues<Privilege>().Where(privilege => Access.Has(scope, target.LogicalName, privilege, id)).Aggregate(0, (all, privilege) => all | AccessRights.Of(privilege));
        return new OrganizationResponse { ResponseName = Message, ["AccessRights"] = rights };
    }
}
