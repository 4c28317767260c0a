using LocalDataverse.Pipeline;
using LocalDataverse.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Messages;

internal sealed class RetrieveMultiple : IMessageHandler
{
    public string Message => "RetrieveMultiple";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public string? TableOf(OrganizationRequest request) => request.Optional<QueryBase>("Query") switch
    {
        QueryExpression query => query.EntityName,
        QueryByAttribute query => query.EntityName,
        FetchExpression query => FetchXmlReader.TableOf(query.Query),
        { } query => QueryExpressionReader.Read(query).Table,
        null => null,
    };

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var query = TreeQuery.Of(request) ?? QueryExpressionReader.Read(request.Required<QueryBase>("Query"));
        return new RetrieveMultipleResponse { ResponseName = Message, ["EntityCollection"] = QueryEngine.Run(query, execution.Scope) };
    }
}
