using LocalDataverse.Pipeline;
using LocalDataverse.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Messages;

/// <summary>The QueryExpression that asks what a FetchXML asks.</summary>
internal sealed class FetchXmlToQueryExpression : IMessageHandler
{
    public string Message => "FetchXmlToQueryExpression";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => new()
    {
        ResponseName = Message,
        ["Query"] = QueryExpressionWriter.Write(FetchXmlReader.Read(request.Required<string>("FetchXml"))),
    };
}

/// <summary>The FetchXML that asks what a QueryExpression asks.</summary>
internal sealed class QueryExpressionToFetchXml : IMessageHandler
{
    public string Message => "QueryExpressionToFetchXml";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => new()
    {
        ResponseName = Message,
        ["FetchXml"] = FetchXmlWriter.Write(QueryExpressionReader.Read(request.Required<QueryBase>("Query"))),
    };
}
