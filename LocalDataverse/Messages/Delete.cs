using LocalDataverse.Messages.Files;
using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

internal sealed class Delete : IMessageHandler
{
    public string Message => "Delete";

    public void Prepare(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<EntityReference>("Target");
        RowWriter.DemandName(target.LogicalName, Message);
        target.Id = RowIdentity.Resolve(execution, target);
    }

    public void Authorize(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<EntityReference>("Target");
        var table = RowWriter.Writable(execution, target.LogicalName, Message);
        if (!table.IsActivityPointer) RowWriter.DemandRight(execution, table, target.Id, Privilege.Delete);
        if (table.LogicalName == "systemuser") UserRows.DemandDeletable(execution, table, target.Id);
    }

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<EntityReference>("Target");
        var table = execution.Metadata.Table(target.LogicalName);
        var id = target.Id;
        var response = new DeleteResponse { ResponseName = Message };
        if (table.IsActivityPointer)
        {
            execution.Send(new OrganizationRequest(Message) { ["Target"] = ActivityRows.Real(execution, id) });
            return response;
        }

        var row = RowWriter.Find(execution, table, id);
        RowVersionCheck.Demand(request, table, id, target.RowVersion, row);
        if (OwnDeletes.Of(table.LogicalName) is { } own)
        {
            own.Delete(execution, id);
            return response;
        }

        if (!execution.Root.Deleting.Add((table.LogicalName, id))) return response;

        DeleteCascade.Run(execution, table, id);
        if (table.IsActivity) ActivityRows.Deleted(execution, id);
        RowFiles.Deleted(execution, table, row);
        NoteFiles.Deleted(execution, table, id);
        RowWriter.Delete(execution, table, id);
        execution.Root.Deleting.Remove((table.LogicalName, id));
        return response;
    }
}
