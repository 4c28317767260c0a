using LocalDataverse.Metadata;
using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>
/// Gives privileges to a role, or another depth to those it has. Only a system administrator does: who could give what nobody gave him would need no roles
/// (https://learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/addprivilegesrole).
/// </summary>
internal sealed class AddPrivilegesRole : IMessageHandler
{
    public string Message => "AddPrivilegesRole";

    public string? TableOf(OrganizationRequest request) => null;

    public void Authorize(OrganizationRequest request, Execution execution)
    {
        if (!execution.Caller.IsSystem && !UserRights.Of(execution.Scope).IsAdministrator) throw Errors.AdministratorOnly("roleprivileges");
    }

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var role = request.Required<Guid?>("RoleId")!.Value;
        RowWriter.Demand(execution, execution.Metadata.Table("role"), role, Privilege.Write);
        var (held, privileges) = (execution.Metadata.Table("roleprivileges"), execution.Metadata.Table("privilege"));
        foreach (var given in request.Required<EntityCollection>("Privileges").Entities)
        {
            var privilege = (Guid)given["PrivilegeId"];
            RowWriter.Find(execution, privileges, privilege);
            Dictionary<string, object?> values = new() { ["roleid"] = role, ["privilegeid"] = privilege, ["privilegedepthmask"] = RoleDepth.Mask((string)given["Depth"]) };
            var present = Present(execution, held, role, privilege);
            if (present is { } row) TableStore.Update(execution.Connection, held, row, values);
            else TableStore.Insert(execution.Connection, held, Guid.CreateVersion7(), values);
        }

        return new OrganizationResponse { ResponseName = Message };
    }

    private static Guid? Present(Execution execution, TableDefinition held, Guid role, Guid privilege)
    {
        using var statement = Statements.Take(
            execution.Connection, $"SELECT {held.PrimaryIdColumn.Quoted()} FROM \"roleprivileges\" WHERE \"roleid\" = $0 AND \"privilegeid\" = $1", [StoredValue.OfId(role), StoredValue.OfId(privilege)]);
        return statement.Scalar() is string id ? Guid.Parse(id) : null;
    }
}
