using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>A user's privileges with the furthest depth any of the user's roles gives.</summary>
internal sealed class RetrieveUserPrivileges : IMessageHandler
{
    public string Message => "RetrieveUserPrivileges";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public string? TableOf(OrganizationRequest request) => "systemuser";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var user = request.Required<Guid?>("UserId")!.Value;
        if (user != execution.Caller.UserId) Access.Demand(execution.Scope, "systemuser", Privilege.Read, user);
        var caller = execution.Root.CallerFor(user);
        var ids = SystemRow.All(execution.Connection, execution.Metadata, "privilege").ToDictionary(row => row.Text("name") ?? "", row => row.Id, StringComparer.OrdinalIgnoreCase);
        // A system administrator has all there are, whatever the rows of the role say.
        var held = caller.IsSystem
            ? ids.Keys.Select(name => (Name: name, Depth: RoleDepth.Global))
            : new RightsReader(execution.Connection, execution.Metadata).Grants(user)
                .Where(grant => grant.Privilege is not null && grant.Depth > 0)
                .GroupBy(grant => grant.Privilege!, StringComparer.OrdinalIgnoreCase)
                .Select(grants => (Name: grants.Key, Depth: grants.Max(grant => grant.Depth)));
        var rows = held.OrderBy(privilege => privilege.Name, StringComparer.Ordinal).Select(privilege => new Entity("roleprivilege")
        {
            ["PrivilegeName"] = privilege.Name,
            ["PrivilegeId"] = ids.GetValueOrDefault(privilege.Name),
            ["Depth"] = RoleDepth.Name(privilege.Depth),
            ["BusinessUnitId"] = caller.BusinessUnitId,
        });
        return new OrganizationResponse { ResponseName = Message, ["RolePrivileges"] = new EntityCollection([.. rows]) };
    }
}
