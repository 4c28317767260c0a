using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using LocalDataverse.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Messages;

internal sealed class Retrieve : IMessageHandler
{
    public string Message => "Retrieve";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var target = request.Required<EntityReference>("Target");
        var columns = request.Required<ColumnSet>("ColumnSet");
        if (request.Optional<object>("RelatedEntitiesQuery") is not null) throw Errors.NotSupportedHere("RelatedEntitiesQuery of Retrieve; use RetrieveMultiple with a link-entity");
        var table = execution.Metadata.Table(target.LogicalName);
        var id = RowIdentity.Resolve(execution, target);

        var query = new TableQuery { Table = table.LogicalName, AllColumns = columns.AllColumns, Filter = new Comparison(table.PrimaryIdColumn, ConditionOperator.Equal, id) };
        if (!columns.AllColumns)
        {
            foreach (var column in columns.Columns) query.Columns.Add(new QueryColumn(column));
        }

        var row = QueryEngine.Run(query, execution.Scope).Entities.FirstOrDefault();
        if (row is null)
        {
            if (!RowIdentity.Exists(execution, table, id)) throw Errors.RowNotFound(table.LogicalName, id);
            throw Errors.PrivilegeMissing(table.PrivilegeName("Read") ?? $"prvRead{table.SchemaName}", table.LogicalName, id);
        }

        return new RetrieveResponse { ResponseName = Message, ["Entity"] = row };
    }
}
