using LocalDataverse.Messages.Rows;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>Which user is to come to, or to leave, which row's access team, with what rights; and whether that is allowed.</summary>
internal sealed record RecordTeamRequest(Execution Execution, EntityReference Record, TableDefinition Table, Guid User, Guid Template, int Rights)
{
    public const string TemplateTable = "teamtemplate";

    /// <summary>The SDK sends the template's id, the Web API the row.</summary>
    public static Guid? TemplateOf(OrganizationRequest request) => request.Optional<Guid?>("TeamTemplateId") ?? request.Optional<EntityReference>("TeamTemplate")?.Id;

    public static RecordTeamRequest Read(OrganizationRequest request, Execution execution)
    {
        var record = request.Required<EntityReference>("Record");
        var user = request.Required<Guid?>("SystemUserId")!.Value;
        var template = TemplateOf(request) ?? throw Errors.MissingParameter(request.RequestName, "TeamTemplateId");
        var table = execution.Metadata.Table(record.LogicalName);
        var row = TableStore.Find(execution.Connection, execution.Metadata.Table(TemplateTable), template) ?? throw Errors.RowNotFound(TemplateTable, template);
        if (!table.HasAccessTeams || row.GetValueOrDefault("objecttypecode") is not int code || code != table.ObjectTypeCode)
            throw Errors.InvalidArgument($"The team template '{row.GetValueOrDefault("teamtemplatename")}' is not for records of '{table.LogicalName}'.");
        if (!RowIdentity.Exists(execution, execution.Metadata.Table("systemuser"), user)) throw Errors.RowNotFound("systemuser", user);
        var id = RowIdentity.Resolve(execution, record);
        return new RecordTeamRequest(execution, new EntityReference(table.LogicalName, id), table, user, template, row.GetValueOrDefault("defaultaccessrightsmask") as int? ?? 0);
    }

    private IEnumerable<Privilege> Privileges => Enum.GetValues<Privilege>().Where(privilege => (Rights & AccessRights.Of(privilege)) != 0);

    /// <summary>Throws unless the caller may share the row and has each right that is given.</summary>
    public void Demand()
    {
        foreach (var privilege in Privileges.Prepend(Privilege.Share)) RowWriter.DemandRight(Execution, Table, Record.Id, privilege);
    }

    /// <summary>Throws unless the user could use each right on own rows: a team gives access to rows, not privileges.</summary>
    public void DemandMayJoin()
    {
        var rights = UserRights.Of(Execution.Connection, Execution.Metadata, User);
        foreach (var privilege in Privileges)
        {
            if (Table.PrivilegeName(privilege.ToString()) is { } name && !rights.Holds(name)) throw SecurityErrors.MemberLacksPrivilege(User, name);
        }
    }
}
