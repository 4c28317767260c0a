using LocalDataverse.Messages.Rows;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>
/// Two rows turn out to be one: the subordinate is deactivated and names its master, and what referred to it refers to the
/// master from now on.
/// </summary>
internal sealed class Merge : IMessageHandler
{
    private const int Inactive = 1;

    // Dataverse merges leads and cases too; what becomes of a merged lead is not imitated here, and there are no cases.
    private static readonly Dictionary<string, string> ParentColumns = new() { ["account"] = "parentaccountid", ["contact"] = "parentcustomerid" };

    public string Message => "Merge";

    public void Authorize(OrganizationRequest request, Execution execution)
    {
        var (master, subordinate) = Rows(request, execution);
        Access.DemandByName(execution.Scope, "prvMerge", master.LogicalName);
        foreach (var id in new[] { master.Id, subordinate }) RowWriter.DemandRight(execution, execution.Metadata.Table(master.LogicalName), id, Privilege.Write);
    }

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (master, subordinate) = Rows(request, execution);
        var table = execution.Metadata.Table(master.LogicalName);
        var (masterRow, subordinateRow) = (RowWriter.Find(execution, table, master.Id), RowWriter.Find(execution, table, subordinate));
        Check(request, table, masterRow, subordinateRow);
        if (execution.Metadata.ManyToMany(table.LogicalName).FirstOrDefault() is { } many) throw Errors.NotSupportedHere($"{Message} of '{table.LogicalName}', which has the many-to-many relationship '{many.SchemaName}'");

        if (request.Optional<Entity>("UpdateContent") is { Attributes.Count: > 0 } content)
        {
            var update = new Entity(table.LogicalName, master.Id);
            foreach (var (name, value) in content.Attributes) update[name] = value;
            execution.Send(new OrganizationRequest("Update") { ["Target"] = update });
        }

        MergeCascade.Run(execution, table, subordinate, master);
        RowWriter.Update(execution, table, subordinate, new Dictionary<string, object?> { ["masterid"] = master, ["merged"] = true });
        execution.Send(new OrganizationRequest("Update") { ["Target"] = new Entity(table.LogicalName, subordinate) { ["statecode"] = new OptionSetValue(Inactive) } });
        return new OrganizationResponse { ResponseName = Message };
    }

    // The SDK sends the subordinate's id, the Web API the row.
    private static (EntityReference Master, Guid Subordinate) Rows(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<EntityReference>("Target");
        if (!ParentColumns.ContainsKey(target.LogicalName)) throw Errors.NotAllowedFor(request.RequestName, target.LogicalName);
        target.Id = RowIdentity.Resolve(execution, target);
        var subordinate = request.Optional<Guid?>("SubordinateId") ?? RowIdentity.Resolve(execution, request.Required<EntityReference>("Subordinate"));
        return (target, subordinate);
    }

    private static void Check(OrganizationRequest request, TableDefinition table, Dictionary<string, object?> master, Dictionary<string, object?> subordinate)
    {
        if (Equals(master[table.PrimaryIdColumn], subordinate[table.PrimaryIdColumn])) throw Errors.InvalidArgument("Merge cannot be performed on master and sub-entities that are identical.");
        if (IsInactive(master) || IsInactive(subordinate)) throw Errors.InvalidArgument("Merge cannot be performed on entity that is inactive.");
        var parent = ParentColumns[table.LogicalName];
        if (Equals((master.GetValueOrDefault(parent) as EntityReference)?.Id, subordinate[table.PrimaryIdColumn])) throw Errors.InvalidArgument("Merge could create cyclical parenting.");
        if (!(request.Optional<bool?>("PerformParentingChecks") ?? false)) return;
        if (!Equals((master.GetValueOrDefault(parent) as EntityReference)?.Id, (subordinate.GetValueOrDefault(parent) as EntityReference)?.Id))
            throw Errors.InvalidArgument("Merge warning: sub-entity will be differently parented.");
    }

    private static bool IsInactive(Dictionary<string, object?> row) => row.GetValueOrDefault("statecode") is OptionSetValue { Value: Inactive };
}
