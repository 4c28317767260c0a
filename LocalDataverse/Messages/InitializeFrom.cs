using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>
/// A new row, not yet made, that belongs to another: it refers to the row it is made from. Which columns go over is a mapping's to say, and there are none
/// here (https://learn.microsoft.com/power-apps/developer/data-platform/webapi/create-entity-web-api#create-a-new-record-from-another-record).
/// </summary>
internal sealed class InitializeFrom : IMessageHandler
{
    public string Message => "InitializeFrom";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public string? TableOf(OrganizationRequest request) => null;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var source = request.Required<EntityReference>("EntityMoniker");
        var table = execution.Metadata.Table(source.LogicalName);
        var id = RowIdentity.Resolve(execution, source);
        RowWriter.Demand(execution, table, id, Privilege.Read);
        var target = execution.Metadata.Table(request.Required<string>("TargetEntityName"));
        var made = new Entity(target.LogicalName);
        // The parent of the same table goes before any other lookup to it.
        var lookup = execution.Metadata.ManyToOne(target.LogicalName).Where(one => one.ReferencedTable == table.LogicalName && target.FindColumn(one.ReferencingColumn) is { ValidForCreate: true, IsStored: true })
            .OrderByDescending(one => one.ReferencingColumn.StartsWith("parent", StringComparison.Ordinal)).ThenBy(one => one.SchemaName, StringComparer.Ordinal).FirstOrDefault();
        if (lookup is not null && !request.Optional<bool>("SkipParentalRelationshipMapping")) made[lookup.ReferencingColumn] = new EntityReference(table.LogicalName, id);
        return new OrganizationResponse { ResponseName = Message, ["Entity"] = made };
    }
}
