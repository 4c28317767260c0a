using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

internal sealed class Upsert : IMessageHandler
{
    public string Message => "Upsert";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<Entity>("Target");
        var table = execution.Metadata.Table(target.LogicalName);
        var known = target.Id != Guid.Empty
            ? RowIdentity.Exists(execution, table, target.Id) ? target.Id : (Guid?)null
            : target.KeyAttributes.Count > 0 ? RowIdentity.FindByKey(execution, table, target.KeyAttributes) : null;
        if (known is { } id)
        {
            target.Id = id;
            RowIdentity.KeepKey(target);
        }

        var response = execution.SendAs(new OrganizationRequest(known is null ? "Create" : "Update") { ["Target"] = target });
        return new UpsertResponse
        {
            ResponseName = Message,
            ["RecordCreated"] = known is null,
            ["Target"] = new EntityReference(table.LogicalName, known ?? (Guid)response["id"]),
        };
    }
}
