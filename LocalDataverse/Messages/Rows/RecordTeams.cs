using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>The access teams the platform makes itself: one for a row and a template, with which the row is shared.</summary>
internal static class RecordTeams
{
    private const string Table = "team";
    public const int Access = 1;

    public static Guid? Find(Execution execution, EntityReference record, Guid template)
    {
        var team = execution.Metadata.Table(Table);
        return RowIdentity.Referencing(execution, team, team.Column("regardingobjectid"), record.LogicalName, record.Id, $"teamtemplateid = '{template:D}' AND systemmanaged = 1").Cast<Guid?>().FirstOrDefault();
    }

    public static Guid Create(Execution execution, EntityReference record, Guid template, int rights)
    {
        var row = new Entity(Table)
        {
            ["name"] = $"{record.Id:D}+{template:D}",
            ["teamtype"] = new OptionSetValue(Access),
            ["teamtemplateid"] = new EntityReference("teamtemplate", template),
            ["regardingobjectid"] = record,
            ["businessunitid"] = new EntityReference("businessunit", execution.Caller.BusinessUnitId),
            ["administratorid"] = new EntityReference("systemuser", execution.Caller.UserId),
        };
        var team = (Guid)execution.SendCascade(new OrganizationRequest("Create") { ["Target"] = row })["id"];
        // Nobody may write this column, the platform's own service neither.
        RowWriter.Update(execution, execution.Metadata.Table(Table), team, new Dictionary<string, object?> { ["systemmanaged"] = true });
        ShareCascade.Run(execution, record, new EntityReference(Table, team), before => before | rights, rules => rules.Share);
        return team;
    }

    public static bool IsSystemManaged(Execution execution, EntityReference principal) =>
        principal.LogicalName == Table && TableStore.Find(execution.Connection, execution.Metadata.Table(Table), principal.Id, ["systemmanaged"])?.GetValueOrDefault("systemmanaged") is true;

    public static void SetMember(Execution execution, Guid team, Guid user, bool member)
    {
        Links.Set(execution, Membership(execution), user, team, link: false);
        if (member) Links.Set(execution, Membership(execution), user, team, link: true);
    }

    public static bool HasMembers(Execution execution, Guid team)
    {
        var membership = execution.Metadata.Table(Membership(execution).IntersectTable);
        return RowIdentity.Referencing(execution, membership, membership.Column("teamid"), Table, team).Count > 0;
    }

    /// <summary>Takes the row's share back and deletes the team.</summary>
    public static void Dissolve(Execution execution, EntityReference record, Guid team)
    {
        ShareCascade.Run(execution, record, new EntityReference(Table, team), _ => 0, rules => rules.Unshare);
        execution.SendCascade(new OrganizationRequest("Delete") { ["Target"] = new EntityReference(Table, team) });
    }

    private static ManyToManyDefinition Membership(Execution execution) =>
        execution.Metadata.ManyToManyByName("teammembership_association") ?? throw Errors.UnknownRelationship(Table, "teammembership_association");
}
