using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>The privileges that a role itself gives, and how far each reaches.</summary>
internal sealed class RetrieveRolePrivilegesRole : IMessageHandler
{
    public string Message => "RetrieveRolePrivilegesRole";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public string? TableOf(OrganizationRequest request) => "role";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var role = request.Required<Guid?>("RoleId")!.Value;
        var (connection, metadata) = (execution.Connection, execution.Metadata);
        var unit = (SystemRow.All(connection, metadata, "role", "WHERE roleid = $0", role).FirstOrDefault() ?? throw Errors.RowNotFound("role", role)).Guid("businessunitid");
        Access.Demand(execution.Scope, "role", Privilege.Read, role);
        var names = SystemRow.All(connection, metadata, "privilege").ToDictionary(row => row.Id, row => row.Text("name") ?? "");
        var held = SystemRow.All(connection, metadata, "roleprivileges", "WHERE roleid = $0", role)
            .Select(row => (Id: row.Guid("privilegeid") ?? Guid.Empty, Depth: row.Number("privilegedepthmask") ?? 0))
            .Where(grant => names.ContainsKey(grant.Id))
            .OrderBy(grant => names[grant.Id], StringComparer.Ordinal);
        var rows = held.Select(grant => new Entity("roleprivilege")
        {
            ["PrivilegeName"] = names[grant.Id],
            ["PrivilegeId"] = grant.Id,
            ["Depth"] = RoleDepth.Name(grant.Depth),
            ["BusinessUnitId"] = unit,
        });
        return new OrganizationResponse { ResponseName = Message, ["RolePrivileges"] = new EntityCollection([.. rows]) };
    }
}
