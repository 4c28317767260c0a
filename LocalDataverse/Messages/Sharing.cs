using LocalDataverse.Messages.Rows;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>Shares of rows: who may do what with a row beyond what roles say.</summary>
internal static class Sharing
{
    /// <summary>The principal and the rights of a request: Microsoft's PrincipalAccess, or a row with the same columns.</summary>
    public static (EntityReference Principal, int Rights) Principal(OrganizationRequest request, Execution execution)
    {
        var value = request.Required<object>("PrincipalAccess");
        var principal = value is Entity row ? row.GetAttributeValue<EntityReference>("Principal") : value.GetType().GetProperty("Principal")?.GetValue(value) as EntityReference;
        var mask = value is Entity columns ? columns.GetAttributeValue<object>("AccessMask") : value.GetType().GetProperty("AccessMask")?.GetValue(value);
        if (principal is null || mask is null) throw Errors.InvalidArgument($"PrincipalAccess of '{request.RequestName}' needs Principal and AccessMask.");
        return (Checked(principal, execution), Convert.ToInt32(mask is OptionSetValue option ? option.Value : mask, System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Who is given rights, or loses them: anybody but a team the platform keeps for one row.</summary>
    public static EntityReference Checked(EntityReference principal, Execution execution) =>
        RecordTeams.IsSystemManaged(execution, principal) ? throw Errors.SharingOfRecordTeam(principal.Id) : principal;

    public static EntityReference Demand(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<EntityReference>("Target");
        var table = execution.Metadata.Table(target.LogicalName);
        if (table.Ownership != Ownership.User) throw Errors.NotAllowedFor(request.RequestName, table.LogicalName);
        var id = RowIdentity.Resolve(execution, target);
        RowWriter.Demand(execution, table, id, Privilege.Share);
        return new EntityReference(table.LogicalName, id);
    }
}
