using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>How many rows tables have, whoever may read them. Dataverse's number is up to a day old; this one is of now.</summary>
internal sealed class RetrieveTotalRecordCount : IMessageHandler
{
    public string Message => "RetrieveTotalRecordCount";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var counts = new EntityRecordCountCollection();
        foreach (var name in request.Required<string[]>("EntityNames"))
        {
            var table = execution.Metadata.Table(name);
            Access.DemandAnyReading(execution.Scope, table);
            using var statement = Statements.Take(execution.Connection, $"SELECT count(*) FROM {table.LogicalName.Quoted()}", []);
            counts[table.LogicalName] = (long)statement.Scalar()!;
        }

        return new OrganizationResponse { ResponseName = Message, ["EntityRecordCountCollection"] = counts };
    }
}
